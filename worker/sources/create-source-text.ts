import type {
  SourceParagraph,
  SourceText,
  TextPart,
} from '../../dashboard/page/source-text-page.tsx';
import type { TextAddress } from '../../pipeline/model/cell-address.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { Span } from '../../pipeline/narrative/narrative.ts';
import { splitSentences } from '../../pipeline/narrative/text/split-text.ts';
import { findPersonalSpans } from '../../pipeline/prose/find-personal-spans.ts';
import { createTextPlaces } from '../../pipeline/prose/text-places.ts';

/** Paragraphs with words in them, before and after the one that is cited. */
const around = 2;

/** A published text, whole. */
export interface ReportedText {
  readonly text: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
}

/** The text around the figure, laid out for the page; null when it has no such place. */
export const createSourceText = (
  name: string,
  address: TextAddress,
  { text, publisher, publishedOn }: ReportedText,
  page: { readonly language: Language; readonly otherLanguageHref: string },
): SourceText | null => {
  const places = createTextPlaces(text, address.sheet);
  const figure = places.spanOf(address);
  if (figure === null) return null;
  const lines = text.split('\n').map((line, index): Line => {
    const start = places.starts[index] ?? 0;
    return { paragraph: index + 1, start, end: start + line.length };
  });
  const cited = lines.filter(({ start, end }) => start < figure.end && end >= figure.start);
  const written = lines.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const shown = [
    ...written.filter(({ end }) => end < figure.start).slice(-around),
    ...cited,
    ...written.filter(({ start }) => start >= figure.end).slice(0, around),
  ];
  const sentence = findSentence(text, figure, cited);
  const paragraphs = shown.map((line) => layParagraph(text, line, figure, sentence));
  const { sheet, paragraph } = address;
  return { ...page, name, publisher, publishedOn, sheet, paragraph, paragraphs };
};

interface Line extends Span {
  readonly paragraph: number;
}

const findSentence = (text: string, figure: Span, cited: readonly Line[]): Span => {
  const body = { start: cited[0]?.start ?? 0, end: cited.at(-1)?.end ?? 0 };
  return (
    splitSentences(text, body).find(
      ({ start, end }) => start <= figure.start && end >= figure.end,
    ) ?? figure
  );
};

/** The paragraph cut where something begins or ends; what names a person is left out. */
const layParagraph = (text: string, line: Line, figure: Span, sentence: Span): SourceParagraph => {
  const body = text.slice(line.start, line.end);
  const personal = findPersonalSpans(body).map(({ start, end }) => ({
    start: line.start + start,
    end: line.start + end,
  }));
  const edges = [line, figure, sentence, ...personal].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(edges)]
    .filter((at) => at >= line.start && at <= line.end)
    .toSorted((a, b) => a - b);
  const within = (at: number, { start, end }: Span): boolean => at >= start && at < end;
  const kindOf = (at: number): TextPart['kind'] => {
    if (within(at, figure)) return 'marked';
    if (personal.some((span) => within(at, span))) return 'hidden';
    return within(at, sentence) ? 'sentence' : 'plain';
  };
  const parts = cuts.slice(0, -1).map((start, index): TextPart => {
    const kind = kindOf(start);
    return { kind, text: kind === 'hidden' ? '' : text.slice(start, cuts[index + 1]) };
  });
  return { paragraph: line.paragraph, parts };
};
