import { createReadStream } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../pipeline/code-lists.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { normalise } from '../../pipeline/normalise.ts';
import { type BundledReport, bundledReports, reportsFolder } from './bundled-reports.ts';
import { readSharedRows } from './read-shared.ts';

const read = ({ file, ...hints }: BundledReport) =>
  normalise(
    { name: file, bytes: createReadStream(`${reportsFolder}/${file}`) },
    { hints, lists: codeLists, upload: 'test' },
  );

/** A figure as a row of `facts.csv` has it. */
const describeFigure = (o: Observation): string =>
  [
    o.geography,
    o.period.start,
    o.period.end,
    o.kind,
    o.indicator,
    o.value,
    o.lower,
    o.upper,
    o.qualifier,
    o.unit,
    o.rank,
    o.rankOf,
  ].join('|');

const factColumns =
  'geography period_start period_end kind indicator value lower upper qualifier unit rank rank_of';

/** What is said of a report that is read as it was meant. */
const saidOf = (file: string): readonly string[] => {
  // The source names no province, and its figures stay without one.
  if (file.startsWith('unnamed-')) return ['unnamed-geography'];
  // Two papers of 2023 cannot both be right: Cà Mau 86,89 (32nd), TP. Hồ Chí Minh 86,97 (33rd).
  if (file === 'par-index-published.csv') return ['rank-against-score'];
  // Its only number with three decimals, "32,416", might have been thousands.
  return file === 'quang-ninh-2011-2015.csv' ? ['assumed-notation'] : [];
};

describe('the bundled reports, normalised', () => {
  it.each(bundledReports)('$file is read whole, without an error', async (report) => {
    const { issues, refused, counts } = await read(report);
    expect(issues.map(({ code }) => code)).toEqual(saidOf(report.file));
    expect([refused, counts.errors]).toEqual([false, 0]);
  });

  const facts = readSharedRows('seeds/facts.csv');
  it.skipIf(facts === null).each([
    ['quang-ninh-2011-2015.csv', '001_671524174bd611b5.txt'],
    ['ha-noi-2018.csv', '002_01183e0cc65b34ce.txt'],
    ['unnamed-union-2017-2022.csv', '000_374821a67b830424.txt'],
    ['tay-ninh-2019.csv', '003_631e6313ee0d1488.txt'],
  ])('%s states every figure of its source text', async (file, seed) => {
    const report = bundledReports.find((one) => one.file === file);
    if (report === undefined) throw new Error(`not listed: ${file}`);
    const expected = (facts ?? [])
      .filter((fact) => fact.seed === seed)
      .map((fact) =>
        factColumns
          .split(' ')
          .map((column) => fact[column])
          .join('|'),
      );
    const { observations } = await read(report);
    expect(observations.map(describeFigure).toSorted()).toEqual(expected.toSorted());
  });
});
