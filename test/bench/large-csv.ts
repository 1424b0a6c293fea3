import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { codeLists } from '../../pipeline/code-lists.ts';
import { createMatchers } from '../../pipeline/match/create-matchers.ts';
import type { Indicator } from '../../pipeline/model/indicator.ts';

const matchers = createMatchers(codeLists);
const provinces = codeLists.geographies
  .filter((g) => g.basis === '63' && g.slug !== 'ha-tay')
  .map(({ name }) => name.vi);
const years = Array.from({ length: 21 }, (_, n) => 2004 + n);
const months = Array.from({ length: 12 }, (_, n) => n + 1);
const periods = years.flatMap((year) => [
  String(year),
  ...['I', 'II', 'III', 'IV'].map((quarter) => `Quý ${quarter}/${year}`),
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

const indicators = codeLists.indicators
  .map((indicator) => ({
    label: labelOf(indicator),
    unit: matchers.unitOf(indicator.unit),
    least: indicator.bounds.min ?? 0,
    most: Math.min(indicator.bounds.max ?? 90_000, 90_000),
  }))
  .filter(({ label }) => label !== '');

/** A number the indicator can have, another one in each row: whole things whole, scores to 2 places. */
const writeValue = (row: number, { unit, least, most }: (typeof indicators)[number]): string => {
  const share = ((row * 7919) % 99_991) / 99_991;
  const value = least + share * (most - least);
  return unit.whole ? String(Math.floor(value)) : value.toFixed(2);
};

/** Rows that can be written before a figure would come again. */
export const mostRows = provinces.length * indicators.length * periods.length;

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
