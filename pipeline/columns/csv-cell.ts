/** Spreadsheets take a text that starts so for a formula (OWASP, "CSV Injection"). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * One cell of a CSV file by RFC 4180. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front; a number stays a number, negative or not; null is an empty cell.
 */
export const writeCsvCell = (cell: string | number | boolean | null): string => {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const harmless = formulaStart.test(cell) ? `'${cell}` : cell;
  return writePlainCell(harmless);
};

const writePlainCell = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Texts as CSV exactly as they are, for other tools: not to be opened in a spreadsheet. */
export const writePlainCsv = (records: readonly (readonly string[])[]): string =>
  records.map((cells) => `${cells.map(writePlainCell).join(',')}\r\n`).join('');

/** Rows as CSV text, each line ended by CRLF. */
export const writeCsvRows = (
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string => rows.map((row) => `${row.map(writeCsvCell).join(',')}\r\n`).join('');
