import type { Matchers } from '../../match/create-matchers.ts';
import type { Span } from '../narrative.ts';
import { findPlaces, type PlaceMention } from '../said/find-places.ts';
import type { PlainSource } from './plain-source.ts';
import { splitSentences, splitText } from './split-text.ts';

/** A sentence or a heading of a text; its offsets are those of the plain text. */
export interface Sentence extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isHeading: boolean;
  /** The first of its paragraph. */
  readonly isFirst: boolean;
  readonly places: readonly PlaceMention[];
}

/** A text as it is read. */
export interface Sentences {
  readonly all: readonly Sentence[];
  /** The headings above the first paragraph, and that paragraph. */
  readonly head: readonly Sentence[];
  /** Where the site's list of other articles starts, or the text ends. */
  readonly end: number;
}

/** A text's sentences, without what a site lists below the article. */
export const readSentences = (source: PlainSource, matchers: Matchers): Sentences => {
  const { blocks, end } = splitText(source.text);
  const all = blocks.flatMap((block) =>
    splitSentences(source.text, block).map(({ start, end }, i): Sentence => {
      const text = source.text.slice(start, end).replaceAll('\n', ' ');
      return {
        start,
        end,
        text,
        lower: source.lower.slice(start, end).replaceAll('\n', ' '),
        isHeading: block.kind === 'heading',
        isFirst: i === 0,
        places: findPlaces(text, matchers),
      };
    }),
  );
  const lead = blocks.find(({ kind }) => kind === 'prose')?.end ?? end;
  return { all, end, head: all.filter((sentence) => sentence.end <= lead) };
};
