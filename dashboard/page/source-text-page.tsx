import type { Language } from '../../pipeline/model/language.ts';
import { Frame } from './frame.tsx';
import { say } from './words.ts';

/** A stretch of a paragraph; `hidden`: personal, left out. */
export interface TextPart {
  readonly text: string;
  readonly kind: 'plain' | 'sentence' | 'marked' | 'hidden';
}

export interface SourceParagraph {
  /** From 1, as an editor counts lines. */
  readonly paragraph: number;
  readonly parts: readonly TextPart[];
}

/** The reported text around one figure. */
export interface SourceText {
  readonly language: Language;
  readonly name: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly sheet: string | null;
  readonly paragraph: number;
  readonly paragraphs: readonly SourceParagraph[];
  readonly otherLanguageHref: string;
}

const Part = ({ part, language }: { part: TextPart; language: Language }) => {
  switch (part.kind) {
    case 'plain':
      return <>{part.text}</>;
    case 'sentence':
      return <span class="sentence">{part.text}</span>;
    case 'hidden':
      return <span class="muted">[{say('personal', language)}]</span>;
    case 'marked':
      return (
        <mark id="cell">
          <span class="visually-hidden">{say('markedFigure', language)}: </span>
          {part.text}
        </mark>
      );
  }
};

/** Where a figure of a sentence comes from: its paragraph, the sentence set off, the figure marked. */
export const SourceTextPage = ({ source }: { source: SourceText }) => {
  const { language, name, publisher, publishedOn, sheet, paragraph, paragraphs } = source;
  const place = sheet === null ? '' : ` · ${sheet}`;
  const day = publishedOn === null ? '' : ` · ${publishedOn}`;
  return (
    <Frame language={language} page="chart" otherLanguageHref={source.otherLanguageHref}>
      <h1 class="heading">{say('sourceTextTitle', language, { paragraph, name })}</h1>
      <p class="subtitle">{`${publisher}${day}${place}`}</p>
      <article class="card">
        <ol class="source-text" lang="vi">
          {paragraphs.map((one) => (
            <li
              key={one.paragraph}
              value={one.paragraph}
              class={one.paragraph === paragraph ? 'cited' : undefined}
            >
              {one.parts.map((part, index) => (
                <Part key={`${index}${part.kind}`} part={part} language={language} />
              ))}
            </li>
          ))}
        </ol>
        <p class="source-note">{say('sourceTextNote', language)}</p>
      </article>
    </Frame>
  );
};
