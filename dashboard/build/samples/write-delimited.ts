/** The mark by which Excel knows UTF-8. */
const byteOrderMark = '\uFEFF';

/** Rows as Excel saves them: quoted where it must be, lines ended by CRLF. */
export const writeDelimited = (
  rows: readonly (readonly string[])[],
  delimiter: ',' | ';',
): Uint8Array => {
  const widest = Math.max(...rows.map((cells) => cells.length));
  const quote = (cell: string): string =>
    cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((cells) =>
    [...cells, ...Array<string>(widest - cells.length).fill('')].map(quote).join(delimiter),
  );
  return new TextEncoder().encode(`${byteOrderMark}${lines.join('\r\n')}\r\n`);
};
