import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../pipeline/code-lists.ts';
import type { Issue } from '../../pipeline/model/issue.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { periodKey } from '../../pipeline/model/period.ts';
import type { Reading } from '../../pipeline/normalise.ts';
import { createIndicator } from '../pipeline/example-lists.ts';
import { readReport } from '../pipeline/read-report.ts';

/*
 * A folder here is a test: the report, hints.json when it was uploaded with any, indicators.json when
 * it is read with some of its own beside those of the code lists, and expected.json, what must be
 * understood of it. `UPDATE=1 npx vitest run test/reports` writes expected.json anew:
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
    issue.cell ?? issue.row ?? issue.column ?? 'file',
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

const indicatorsSchema = v.array(
  v.object({
    id: v.string(),
    unit: v.string(),
    aggregation: v.picklist(['sum', 'ratio', 'none']),
    aliases: v.array(v.string()),
  }),
);

/** The code lists, with the folder's own indicators in place of any that share an id or a name. */
const readLists = (folder: string) => {
  const path = `${folder}/indicators.json`;
  if (!existsSync(path)) return codeLists;
  const own = v.parse(indicatorsSchema, JSON.parse(readFileSync(path, 'utf8')));
  const names = new Set(own.flatMap(({ id, aliases }) => [id, ...aliases]));
  const others = codeLists.indicators.filter(
    ({ id, name, aliases }) => ![id, name.vi, ...aliases].some((text) => names.has(text)),
  );
  return { ...codeLists, indicators: [...others, ...own.map(createIndicator)] };
};

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
    const [hints, lists] = [readHints(folder), readLists(folder)];
    const found = describeGolden(await readReport(bytes, { name: file, hints, lists }));
    const path = `${folder}/expected.json`;
    if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
    const inPieces = await readReport(bytes, { name: file, hints, lists, piece: 7 });
    expect(describeGolden(inPieces)).toEqual(found);
  });
});
