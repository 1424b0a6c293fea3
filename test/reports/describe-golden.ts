import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { codeLists } from '../../pipeline/code-lists.ts';
import type { Issue } from '../../pipeline/model/issue.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { periodKey } from '../../pipeline/model/period.ts';
import type { Reading } from '../../pipeline/normalise.ts';
import { createIndicator } from '../pipeline/example-lists.ts';

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
    `${issue.sheet ? `${issue.sheet}!` : ''}${issue.cell ?? issue.row ?? issue.column ?? 'file'}`,
    ...(issue.text === undefined ? [] : [`“${issue.text}”`]),
    ...(issue.params ? [JSON.stringify(issue.params)] : []),
  ].join(' | ');

/** What was understood of a report, as lines that a person can read in a difference. */
export const describeGolden = (reading: Reading) => ({
  refused: reading.refused,
  title: reading.provenance.title,
  dataset: reading.provenance.dataset,
  columns: reading.tables.filter(({ unread }) => !unread).flatMap((table) =>
    table.columns.map(
      ({ column, role, detail }) => `${column} ${role}${detail ? ` (${detail})` : ''}`,
    ),
  ),
  observations: reading.observations.map(describeObservation),
  issues: reading.issues.map(describeIssue),
  ignored: reading.ignored.map(
    ({ sheet, row, group }) => `${sheet ? `${sheet}!` : ''}${row} ${group}`,
  ),
  counts: reading.counts,
});

/** What the report was uploaded with. */
export const readHints = (folder: string) =>
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
export const readLists = (folder: string) => {
  const path = `${folder}/indicators.json`;
  if (!existsSync(path)) return codeLists;
  const own = v.parse(indicatorsSchema, JSON.parse(readFileSync(path, 'utf8')));
  const names = new Set(own.flatMap(({ id, aliases }) => [id, ...aliases]));
  const others = codeLists.indicators.filter(
    ({ id, name, aliases }) => ![id, name.vi, ...aliases].some((text) => names.has(text)),
  );
  return { ...codeLists, indicators: [...others, ...own.map(createIndicator)] };
};

