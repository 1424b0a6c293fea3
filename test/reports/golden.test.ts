import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../pipeline/model/issue.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { periodKey } from '../../pipeline/model/period.ts';
import type { Reading } from '../../pipeline/normalise.ts';
import { readReport } from '../pipeline/read-report.ts';

/*
 * A folder here is a test: the report, hints.json when it was uploaded with any, and expected.json,
 * what must be understood of it. `UPDATE=1 npx vitest run test/reports` writes expected.json anew:
 * read it before keeping it.
 */
const root = fileURLToPath(new URL('.', import.meta.url));
const hintsSchema = v.object({
  province: v.exactOptional(v.string()),
  period: v.exactOptional(v.string()),
  dataset: v.exactOptional(v.string()),
  unit: v.exactOptional(v.string()),
});

/** One line a figure: cell, what it is of, what it says. */
const describeObservation = (o: Observation): string =>
  [
    o.cell,
    o.indicator,
    `${o.geography}/${o.basis ?? '-'}`,
    periodKey(o.period),
    o.kind,
    `${o.qualifier} ${o.value ?? ''} [${o.lower ?? ''};${o.upper ?? ''}]${o.perYear ? ' a year' : ''}`,
    o.unit,
    ...(o.rank === null ? [] : [`rank ${o.rank}/${o.rankOf ?? '?'}`]),
    `“${o.text}”`,
  ].join(' | ');

const describeIssue = (issue: Issue): string =>
  [
    `${issue.severity} ${issue.code}`,
    [issue.sheet, issue.cell ?? issue.row ?? issue.column].filter(Boolean).join('!') || 'file',
    ...(issue.text === undefined ? [] : [`“${issue.text}”`]),
    ...(issue.params ? [JSON.stringify(issue.params)] : []),
  ].join(' | ');

const describeGolden = (reading: Reading) => ({
  refused: reading.refused,
  title: reading.provenance.title,
  dataset: reading.provenance.dataset,
  columns: reading.tables.flatMap((table) =>
    table.columns.map(
      ({ column, role, detail }) => `${column} ${role}${detail ? ` (${detail})` : ''}`,
    ),
  ),
  observations: reading.observations.map(describeObservation),
  issues: reading.issues.map(describeIssue),
  ignored: reading.ignored.map(({ row, group }) => `${row} ${group}`),
  counts: reading.counts,
});

const readHints = (folder: string) =>
  existsSync(`${folder}/hints.json`)
    ? v.parse(hintsSchema, JSON.parse(readFileSync(`${folder}/hints.json`, 'utf8')))
    : {};

const findReport = (folder: string): string => {
  const file = readdirSync(folder).find((name) => !name.endsWith('.json'));
  if (file === undefined) throw new Error(`no report in ${folder}`);
  return file;
};

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('reports beside what must be understood of them', () => {
  it.each(folders)('%s', async (name) => {
    const folder = root + name;
    const file = findReport(folder);
    const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
    const hints = readHints(folder);
    const found = describeGolden(await readReport(bytes, { name: file, hints }));
    const path = `${folder}/expected.json`;
    if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
    const inPieces = await readReport(bytes, { name: file, hints, piece: 7 });
    expect(describeGolden(inPieces)).toEqual(found);
  });
});
