/** How delimited text is cut into cells. Records end at LF, CRLF or CR alike. */
export interface Dialect {
  /** One character, or one and the blank after it. */
  readonly delimiter: string;
  /** One of `quotes`. */
  readonly quote: string;
  /** How a quote inside a quoted cell is written: twice, or after a backslash. */
  readonly escape: 'double' | 'backslash';
}

/** The signs that put a cell in quotes; all but the first only where the text gives a reason. */
export const quotes = ['"', "'", '`', '~', '%', '$'] as const;

export const plainDialect: Dialect = { delimiter: ',', quote: '"', escape: 'double' };
