import type { Issue } from '../../../pipeline/model/issue.ts';
import { openSource } from '../../../pipeline/source/open-source.ts';
import { readPlainTable } from '../../../pipeline/tables/read-plain-table.ts';
import { inPieces } from '../read-report.ts';
import type { Records } from './arbitrary-plain-table.ts';

/** What became of a text that was meant as a table. */
export interface Judged {
  readonly refusal: string | null;
  /** Rows that were kept and are none of those meant. */
  readonly wrong: readonly (readonly string[])[];
  /** Of these, those that no issue names. */
  readonly silent: readonly (readonly string[])[];
  /** Rows meant that were not kept, beyond the rows that issues name. */
  readonly lost: number;
  readonly issues: readonly Issue[];
}

const refused = (refusal: string): Judged => ({
  refusal,
  wrong: [],
  silent: [],
  lost: 0,
  issues: [],
});

const keyOf = (cells: readonly string[]): string =>
  JSON.stringify(cells.map((cell) => cell.replaceAll(/\r\n?/g, '\n')));
const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** What is said of the heading. */
const headingCodes = new Set([
  'unnamed-columns',
  'heading-width',
  'joined-heading',
  'second-heading',
  'fitted-heading',
  'doubtful-heading',
]);

/** Reads a text as a plain table and holds it against the table that it was meant to be. */
export const judgeReading = async (text: string, meant: Records): Promise<Judged> => {
  const opened = await openSource(inPieces(new TextEncoder().encode(text)), 'a.csv');
  if ('code' in opened) return refused(opened.code);
  const sheet = opened.sheets[0];
  const table = sheet && (await readPlainTable(sheet));
  if (!table || 'code' in table) return refused(table?.code ?? 'no sheet');
  const [heading = [], ...body] = meant;
  const left = new Map<string, number>();
  for (const cells of body.filter(isFilled))
    left.set(keyOf(cells), (left.get(keyOf(cells)) ?? 0) + 1);
  const issues = [...opened.issues, ...table.rejected, ...table.warnings];
  const named = new Set(issues.map(({ row }) => row));
  const wrong = table.rows.filter(({ cells }) => {
    const count = left.get(keyOf(cells)) ?? 0;
    left.set(keyOf(cells), count - 1);
    return count <= 0;
  });
  const isHeadingRight = keyOf(heading) === keyOf(table.heading);
  const isHeadingSaid = issues.some(
    ({ code, severity }) =>
      headingCodes.has(code) || (code === 'bad-quoting' && severity === 'warning'),
  );
  const missing = [...left.values()].filter((count) => count > 0).reduce((a, b) => a + b, 0);
  const atFault = new Set(issues.filter(({ code }) => code !== 'blank-row').map(({ row }) => row));
  return {
    refusal: null,
    wrong: [
      ...(isHeadingRight || isHeadingSaid ? [] : [table.heading]),
      ...wrong.map(({ cells }) => cells),
    ],
    silent: [
      ...(isHeadingRight || isHeadingSaid ? [] : [table.heading]),
      ...wrong.filter(({ row }) => !named.has(row)).map(({ cells }) => cells),
    ],
    lost: Math.max(0, missing - atFault.size),
    issues,
  };
};
