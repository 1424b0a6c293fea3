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
export class TextRow implements Row {
  readonly row: number;
  readonly #line: Line;
  #cells: readonly string[] | null = null;

  constructor(row: number, line: Line) {
    this.row = row;
    this.#line = line;
  }

  get cells(): readonly string[] {
    const { text, from, to, delimiter } = this.#line;
    this.#cells ??= text.slice(from, to).split(delimiter);
    return this.#cells;
  }

  /** The line of a row that is as it was read; null of any other. */
  static lineOf(row: Row): Line | null {
    return row instanceof TextRow ? row.#line : null;
  }
}
