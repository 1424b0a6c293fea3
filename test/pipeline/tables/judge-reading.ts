import type { Issue } from '../../../pipeline/model/issue.ts';
import { openSource } from '../../../pipeline/source/open-source.ts';
import type { Row } from '../../../pipeline/source/table.ts';
import { readPlainTable } from '../../../pipeline/tables/read-plain-table.ts';
import { inPieces } from '../read-report.ts';
import type { Records } from './arbitrary-plain-table.ts';

type Cells = Records[number];

/** What became of a text that was meant as a table. */
export interface Judged {
  /** Why the text was refused as a whole; null: it was not. */
  readonly refusal: string | null;
  /** Rows that are kept, or the heading, and none of those that were meant. */
  readonly wrong: readonly Cells[];
  /** Of these, those of which nothing is said. */
  readonly silent: readonly Cells[];
  /** Rows meant and not kept, beyond the rows of which something is said. */
  readonly lost: number;
  readonly issues: readonly Issue[];
}

/** What is said where the heading is not the one that was meant, or may not be. */
const headingCode =
  /^(?:unnamed-columns|heading-width|joined-heading|(?:second|fitted|doubtful)-heading)$/;

const isOfHeading = ({ code, severity }: Issue): boolean =>
  headingCode.test(code) || (code === 'bad-quoting' && severity === 'warning');

/** Line ends inside cells are any. */
const keyOf = (cells: Cells): string =>
  JSON.stringify(cells.map((cell) => cell.replaceAll(/\r\n?/g, '\n')));

/** The rows that are none of those meant, each of which counts once, and how many of these lack. */
const compareRows = (rows: readonly Row[], meant: Records) => {
  const left = meant.filter((cells) => cells.some((cell) => cell.trim() !== '')).map(keyOf);
  const wrong = rows.filter(({ cells }) => {
    const at = left.indexOf(keyOf(cells));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { wrong, missing: left.length };
};

/** Reads a text as a plain table and holds it against the table that it was meant to be. */
export const judgeReading = async (text: string, meant: Records): Promise<Judged> => {
  const opened = await openSource(inPieces(new TextEncoder().encode(text)), 'a.csv');
  const sheet = 'code' in opened ? undefined : opened.sheets[0];
  const table = sheet ? await readPlainTable(sheet) : opened;
  if ('code' in table || !('heading' in table))
    return {
      refusal: String('code' in table && table.code),
      wrong: [],
      silent: [],
      lost: 0,
      issues: [],
    };
  const issues = [...table.rejected, ...table.warnings];
  const [heading = [], ...body] = meant;
  const { wrong, missing } = compareRows(table.rows, body);
  const headings = keyOf(heading) === keyOf(table.heading) ? [] : [table.heading];
  const named = new Set(issues.map(({ row }) => row));
  const silent = wrong.filter(({ row }) => !named.has(row)).map(({ cells }) => cells);
  const faulty = new Set(issues.filter(({ code }) => code !== 'blank-row').map(({ row }) => row));
  return {
    refusal: null,
    wrong: [...headings, ...wrong.map(({ cells }) => cells)],
    silent: [...(issues.some(isOfHeading) ? [] : headings), ...silent],
    lost: Math.max(0, missing - faulty.size),
    issues,
  };
};
