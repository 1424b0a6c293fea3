import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createReportWriter } from '../../../pipeline/columns/write-report.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import {
  createDays,
  createMonths,
  createSpan,
  createYear,
} from '../../../pipeline/model/period.ts';
import { createExample } from '../example-observation.ts';
import { readReport } from '../read-report.ts';

/** The parts that observations are written in, by their names. */
const writeParts = (observations: readonly Observation[], most: number): Map<string, string> => {
  const parts = new Map<string, string>();
  const writer = createReportWriter(codeLists, most, (file, number) => {
    const name = `${file}-${number}`;
    parts.set(name, '');
    return {
      write: (text) => void parts.set(name, (parts.get(name) ?? '') + text),
      close: () => undefined,
    };
  });
  for (const observation of observations) writer.add(observation);
  writer.finish();
  return parts;
};

const figureOf = (one: Observation) => {
  const { indicator, geography, basis, period, kind, value, lower, upper, qualifier } = one;
  const { perYear, unit, rank, rankOf } = one;
  return JSON.stringify([
    [indicator, geography, basis, period, kind],
    [value, lower, upper, qualifier, perYear, unit, rank, rankOf],
  ]);
};

const readParts = async (parts: Map<string, string>): Promise<Observation[]> => {
  const read: Observation[] = [];
  for (const [name, text] of parts) {
    const { observations, issues } = await readReport(text, { name: `${name}.csv` });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    read.push(...observations);
  }
  return read;
};

const expectSame = async (observations: readonly Observation[], most = 200_000): Promise<void> => {
  const read = await readParts(writeParts(observations, most));
  expect(read.map(figureOf).toSorted()).toEqual(observations.map(figureOf).toSorted());
};

const plain = (changes: Partial<Observation>): Observation =>
  createExample({
    indicator: 'procedures.cut',
    geography: 'ha-noi',
    basis: '63',
    period: createYear(2018),
    kind: 'actual',
    value: 12,
    lower: null,
    upper: null,
    qualifier: 'exact',
    perYear: false,
    unit: 'procedure',
    rank: null,
    rankOf: null,
    ...changes,
  });

describe('figures written to be sent', () => {
  it('read back as themselves whatever was said of their numbers', async () => {
    const stated: Partial<Observation>[] = [
      { value: 63.509 },
      { value: 1234.5 },
      { value: 2012 },
      { value: 37, lower: 37, qualifier: 'over' },
      { value: 37, lower: 37, qualifier: 'at-least' },
      { value: 37, upper: 37, qualifier: 'under' },
      { value: 37, upper: 37, qualifier: 'at-most' },
      { value: 3.125, upper: 3.125, qualifier: 'nearly' },
      { value: 3, qualifier: 'about', perYear: true },
      { value: null, lower: 40, upper: 60.25, qualifier: 'range' },
      { value: null, qualifier: 'unquantified' },
      { value: 5, kind: 'target' },
      { value: 9, kind: 'baseline' },
    ];
    await expectSame(stated.map((one, i) => plain({ period: createYear(2005 + i), ...one })));
  });

  it('keep their ranks and the set of provinces, wherever the table was divided', async () => {
    await expectSame(
      [
        plain({ indicator: 'pci', unit: 'point', value: 65.4, rank: 2, rankOf: 63 }),
        plain({
          indicator: 'pci',
          unit: '',
          value: null,
          qualifier: 'rank-only',
          rank: 5,
          rankOf: null,
          period: createYear(2019),
        }),
        // Told by a province that ceased, which stands in another part.
        plain({ period: createYear(2026), basis: '63' }),
        plain({ period: createYear(2026), basis: '63', geography: 'ha-giang' }),
        plain({ period: createYear(2027), basis: '34' }),
        plain({ period: createYear(2017), basis: '34' }),
        plain({ geography: 'vietnam', basis: null }),
        plain({ geography: 'unnamed', basis: null }),
      ],
      1,
    );
  });

  it('keep periods of every kind', async () => {
    const periods = [
      createYear(2018),
      createSpan(2011, 2015),
      createSpan(null, 2015),
      createMonths(2023, 1, 3, 'quarter'),
      createMonths(2023, 7, 12, 'half'),
      createMonths(2023, 7, 7, 'month'),
      createMonths(2023, 1, 9, 'cumulative'),
      createDays('2022-12-15', '2023-12-14'),
      createDays(null, '2023-06-30'),
    ];
    await expectSame(periods.map((period) => plain({ period })));
  });

  it('name every unit, indicator and place so that it is understood', async () => {
    const indicators = codeLists.indicators.map(({ id, unit, publisher, bounds, editions }) => {
      const [edition] = editions ?? [];
      const { min, max } = edition ?? bounds;
      const period = createYear(edition?.from ?? edition?.to ?? 2018);
      // The least of an index would be asked about.
      const value = publisher ? (max ?? min) : (min ?? max);
      return plain({ indicator: id, unit, value: value ?? 1, period });
    });
    const places = codeLists.geographies
      .filter(({ validTo }) => validTo === null || validTo >= '2018-12-31')
      .filter(({ validFrom }) => validFrom === null || validFrom <= '2018-01-01')
      .filter(({ type }) => type !== 'region')
      .map(({ slug, basis }) => plain({ geography: slug, basis }));
    await expectSame([...indicators, ...places.filter(({ geography }) => geography !== 'ha-noi')]);
  });
});
