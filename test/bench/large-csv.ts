import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { codeLists } from '../../pipeline/code-lists.ts';
import { createMatchers } from '../../pipeline/match/create-matchers.ts';
import type { Indicator } from '../../pipeline/model/indicator.ts';

const matchers = createMatchers(codeLists);
/** Since then nearly all of the 63 were there. */
const firstYear = 1997;
const provinces = codeLists.geographies
  .filter(({ basis, validTo }) => basis === '63' && (validTo ?? '9') > '2025')
  .filter(({ validFrom }) => (validFrom ?? '') <= `${firstYear}-01-01`)
  .map(({ name }) => name.vi);
const years = Array.from({ length: 28 }, (_, n) => firstYear + n);
const months = Array.from({ length: 12 }, (_, n) => n + 1);
const periods = years.flatMap((year) => [
  String(year),
  ...['I', 'II', 'III', 'IV'].map((quarter) => `Quý ${quarter}/${year}`),
  `6 tháng đầu năm ${year}`,
  `6 tháng cuối năm ${year}`,
  ...months.map((month) => `${month}/${year}`),
]);

/** The shortest of an indicator's names that means it alone. */
const labelOf = (indicator: Indicator): string => {
  const labels = [...indicator.aliases, indicator.name.vi].filter((label) => {
    const match = matchers.indicator(label);
    return match.found === 'one' && match.indicator === indicator && !/[",]/.test(label);
  });
  return labels.toSorted((a, b) => a.length - b.length)[0] ?? '';
};

/** Indicators that parts of others are of, and that had another form in some years, or another scale. */
const parts = new Set(codeLists.indicators.flatMap(({ ratio }) => ratio?.numerator ?? []));
const isSimple = ({ id, editions, unit }: Indicator): boolean =>
  !editions && !parts.has(id) && !matchers.unitOf(unit).dimension.includes('money');

const leastOf = (max: number | null): number => {
  if (max === 1) return 0;
  return max === 100 ? 10.01 : 1.01;
};

const indicators = codeLists.indicators
  .filter(isSimple)
  .map((indicator) => ({
    label: labelOf(indicator),
    unit: matchers.unitOf(indicator.unit),
    // A share below 1 might be meant as a part of 1, an index of 100 at 10 or below as one of ten.
    least: Math.max(indicator.bounds.min ?? 0, leastOf(indicator.bounds.max)),
    most: Math.min(indicator.bounds.max ?? 90_000, 90_000),
  }))
  .filter(({ label }) => label !== '');

/** A number the indicator can have, another one in each row: whole things whole, scores to 2 places. */
const writeValue = (row: number, { unit, least, most }: (typeof indicators)[number]): string => {
  const share = ((row * 7919) % 99_991) / 99_991;
  const value = least + share * (most - least);
  return unit.whole ? String(Math.floor(value)) : value.toFixed(2);
};

export const largeHeading = ['Tỉnh', 'Chỉ tiêu', 'Kỳ', 'Giá trị'];

/** Rows of a long report, each another figure: the same for the same number. */
export const largeRow = (row: number): readonly string[] => {
  const province = row % provinces.length;
  const rest = Math.floor(row / provinces.length);
  const indicator = indicators[rest % indicators.length];
  const period = Math.floor(rest / indicators.length) % periods.length;
  if (!indicator) throw new Error('no indicators');
  return [
    provinces[province] ?? '',
    indicator.label,
    periods[period] ?? '',
    writeValue(row, indicator),
  ];
};

/** Writes a report of that many figures; its bytes. */
export const writeLargeCsv = async (path: string, rows: number): Promise<number> => {
  const file = createWriteStream(path);
  const batch = 10_000;
  const write = async (text: string): Promise<void> => {
    if (!file.write(text)) await once(file, 'drain');
  };
  await write(`${largeHeading.join(',')}\n`);
  for (let from = 0; from < rows; from += batch) {
    const lines = Array.from({ length: Math.min(batch, rows - from) }, (_, i) =>
      largeRow(from + i).join(','),
    );
    await write(`${lines.join('\n')}\n`);
  }
  file.end();
  await finished(file);
  return file.bytesWritten;
};
