/** How delimited text is cut into cells. Records end at LF, CRLF or CR alike. */
export interface Dialect {
  /** One character, or a comma or semicolon and the blank after it. */
  readonly delimiter: string;
  readonly quote: '"' | "'";
  /** How a quote inside a quoted cell is written: twice, or after a backslash. */
  readonly escape: 'double' | 'backslash';
}

export const plainDialect: Dialect = { delimiter: ',', quote: '"', escape: 'double' };
