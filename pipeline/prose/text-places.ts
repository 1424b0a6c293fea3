import { parseTextAddress, type TextAddress, writeTextAddress } from '../model/cell-address.ts';
import type { Span } from '../narrative/narrative.ts';

/** Spans of a text ↔ addresses that name the paragraph and its characters. */
export interface TextPlaces {
  /** Where each paragraph starts. */
  readonly starts: readonly number[];
  readonly addressOf: (span: Span) => TextAddress;
  /** Null when the text has no such place. */
  readonly spanOf: (address: TextAddress) => Span | null;
  readonly write: (span: Span) => string;
}

/** A text's places; each of its lines is a paragraph. */
export const createTextPlaces = (text: string, sheet: string | null): TextPlaces => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const addressOf = ({ start, end }: Span): TextAddress => {
    const index = Math.max(lastUpTo(starts, start), 0);
    const before = starts[index] ?? 0;
    return { sheet, paragraph: index + 1, first: start - before + 1, last: end - before };
  };
  const spanOf = ({ paragraph, first, last }: TextAddress): Span | null => {
    const before = starts[paragraph - 1];
    if (before === undefined || before + last > text.length) return null;
    return { start: before + first - 1, end: before + last };
  };
  return { starts, addressOf, spanOf, write: (span) => writeTextAddress(addressOf(span)) };
};

/** The place in an ascending list of the last number that is at most `most`. */
const lastUpTo = (ascending: readonly number[], most: number): number => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The span that an address names in a text; null for what is no address of it. */
export const findSpan = (places: TextPlaces, sheet: string | null, cell: string): Span | null => {
  const address = parseTextAddress(cell);
  return address === null || address.sheet !== sheet ? null : places.spanOf(address);
};
