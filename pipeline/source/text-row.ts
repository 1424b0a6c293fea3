import type { Row } from './table.ts';

/** Where a row stands in a text, its cells not yet cut out. */
export interface Line {
  readonly text: string;
  readonly from: number;
  /** Its end, without the sign that ends it. */
  readonly to: number;
  readonly delimiter: string;
}

/** A row of delimited text without quotes: its cells are cut out when they are asked for. */
export class TextRow implements Row, Line {
  readonly row: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly delimiter: string;
  #cells: readonly string[] | null = null;

  constructor(row: number, text: string, from: number, to: number, delimiter: string) {
    this.row = row;
    this.text = text;
    this.from = from;
    this.to = to;
    this.delimiter = delimiter;
  }

  get cells(): readonly string[] {
    this.#cells ??= this.text.slice(this.from, this.to).split(this.delimiter);
    return this.#cells;
  }

  /** The line of a row that is as it was read; null of any other. */
  static lineOf(row: Row): Line | null {
    return row instanceof TextRow ? row : null;
  }
}
