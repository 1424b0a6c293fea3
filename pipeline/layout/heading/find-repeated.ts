import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { cellText, type Row } from '../../source/table.ts';
import { describePath } from './describe-path.ts';

/** Two columns of one heading, in a row that would be a heading if it named something to read. */
export interface RepeatedHeading {
  readonly row: number;
  readonly text: string;
  readonly first: number;
  readonly second: number;
}

/** Why no row is a heading, where one column stands in another's place: `Tỉnh | Tỉnh | Tỉnh`. */
export const findRepeatedHeading = (
  rows: readonly Row[],
  matchers: Matchers,
): RepeatedHeading | undefined => {
  for (const row of rows) {
    const meanings = row.cells.map((cell) => describePath([cell], matchers));
    if (!meanings.some(({ roles }) => roles.includes('geography') || roles.includes('indicator')))
      continue;
    const texts = row.cells.map(foldLabel);
    const second = texts.findIndex(
      (text, i) => text !== '' && texts.indexOf(text) < i && meanings[i]?.roles.length !== 0,
    );
    const text = texts[second];
    if (text !== undefined)
      return { row: row.row, text: cellText(row, second), first: texts.indexOf(text), second };
  }
  return undefined;
};
