import type { Span } from '../../../pipeline/narrative/narrative.ts';

/** A stretch of text that something is said of. */
export interface Marked<T> {
  readonly at: Span;
  readonly mark: T;
}

/** A piece of a paragraph; `mark` null: nothing is said of it. */
export interface Piece<T> {
  readonly text: string;
  readonly mark: T | null;
}

export interface LaidParagraph<T> {
  /** From 1, as an editor counts lines; of lines that go on, the first. */
  readonly number: number;
  readonly pieces: readonly Piece<T>[];
}

const piecesOf = <T>(text: string, line: Span, marks: readonly Marked<T>[]): Piece<T>[] => {
  const pieces: Piece<T>[] = [];
  let done = line.start;
  for (const { at, mark } of marks) {
    const start = Math.max(at.start, done);
    const end = Math.min(at.end, line.end);
    if (end <= start) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), mark: null });
    pieces.push({ text: text.slice(start, end), mark });
    done = end;
  }
  if (done < line.end) pieces.push({ text: text.slice(done, line.end), mark: null });
  return pieces;
};

/** The lines of a text that are not blank, cut where a mark begins or ends. Where two meet the first wins. */
export const layText = <T>(text: string, given: readonly Marked<T>[]): LaidParagraph<T>[] => {
  const marks = given.toSorted((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  const paragraphs: LaidParagraph<T>[] = [];
  let start = 0;
  let first = 0;
  for (const [index, body] of text.split('\n').entries()) {
    const line = { start, end: start + body.length };
    while ((marks[first]?.at.end ?? Number.POSITIVE_INFINITY) <= line.start) first += 1;
    let last = first;
    while ((marks[last]?.at.start ?? Number.POSITIVE_INFINITY) < line.end) last += 1;
    if (body.trim() !== '')
      paragraphs.push({
        number: index + 1,
        pieces: piecesOf(text, line, marks.slice(first, last)),
      });
    start = line.end + 1;
  }
  return paragraphs;
};
