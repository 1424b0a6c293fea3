/** How delimited text is cut into cells. Records end at LF, CRLF or CR alike. */
export interface Dialect {
  /** One character, with a blank after it or on both sides; or several signs. */
  readonly delimiter: string;
  /** One of `quotes`, or `noQuote`. */
  readonly quote: string;
  /** How a quote inside a quoted cell is written: twice, or after a backslash, as the delimiter then may be. */
  readonly escape: 'double' | 'backslash';
}

/** The signs that put a cell in quotes; all but the first only where the text gives a reason. */
export const quotes = ['"', "'", '`', '~', '%', '$'] as const;

/** No text holds it: every quote is part of its cell (`27"`). */
export const noQuote = '\uffff';

/** CSV as RFC 4180 has it. */
export const plainDialect: Dialect = { delimiter: ',', quote: '"', escape: 'double' };
