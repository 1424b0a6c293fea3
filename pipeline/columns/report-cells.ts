import { createMatchers } from '../match/create-matchers.ts';
import type { IndicatorMatch } from '../match/match-indicator.ts';
import { remember } from '../match/remember.ts';
import type { CodeLists } from '../model/code-lists.ts';
import { plainDigits } from '../model/format.ts';
import { officialNames } from '../model/geography.ts';
import type { Kind, Observation } from '../model/observation.ts';
import { type Period, periodKey, periodLabel } from '../model/period.ts';
import { isPeriod, parsePeriod } from '../parse/parse-period.ts';

/** The headings of a report of one figure a row; the first two name the place. */
const placeHeadings = ['Tỉnh/Thành phố', 'Bộ tỉnh'];
const otherHeadings = ['Chỉ tiêu', 'Đơn vị tính', 'Kỳ', 'Loại', 'Giá trị', 'Xếp hạng'];

const kindNames: Readonly<Record<Kind, string>> = {
  actual: 'Thực hiện',
  target: 'Kế hoạch',
  baseline: 'Trước khi thực hiện',
};

const mostKept = 10_000;

/** How a figure is written so that it is read again as itself. */
export const createReportCells = (lists: CodeLists) => {
  const matchers = createMatchers(lists);
  const isPlace = (label: string, slug: string): boolean => {
    const match = matchers.geography(label);
    if (match.found === 'one') return match.slug === slug;
    return match.found === 'by-basis' && match.slugs.includes(slug);
  };
  const placeName = remember((slug) => {
    const units = lists.geographies.filter((one) => one.slug === slug);
    const names = units.flatMap((one) => [one.name.vi, ...officialNames(one), ...one.aliases]);
    return choose(`geography: ${slug}`, names, (name) => isPlace(name, slug));
  });
  const unitName = remember((id) => {
    if (id === '') return '';
    const unit = matchers.unitOf(id);
    const names = [unit.name.vi, unit.name.en, unit.id, ...unit.aliases];
    return choose(`unit: ${id}`, names, (name) => matchers.unit(name) === unit);
  });
  const indicatorName = remember((key) => {
    const [id = '', unit = ''] = key.split('\n');
    const indicator = lists.indicators.find((one) => one.id === id);
    const names = indicator ? [indicator.name.vi, indicator.name.en, ...indicator.aliases] : [];
    const known = unit === '' ? undefined : unit;
    return choose(`indicator: ${id}`, names, (name) => isOne(matchers.indicator(name, known), id));
  });
  const periods = new Map<Period, string>();
  const periodName = (period: Period): string => {
    const name = periods.get(period) ?? writePeriod(period);
    if (periods.size < mostKept) periods.set(period, name);
    return name;
  };
  const placeOf = ({ geography, basis }: Observation): readonly string[] => [
    placeName(geography),
    basis === null ? '' : `${basis} tỉnh`,
  ];
  return {
    headings: (isNamed: boolean): readonly string[] =>
      isNamed ? [...placeHeadings, ...otherHeadings] : otherHeadings,
    /** The cells of a row, with its place or without. */
    write: (one: Observation, isNamed: boolean): readonly string[] => [
      ...(isNamed ? placeOf(one) : []),
      indicatorName(`${one.indicator}\n${one.unit}`),
      unitName(one.unit),
      periodName(one.period),
      kindNames[one.kind],
      writeStated(one),
      one.rank === null ? '' : `${one.rank}${one.rankOf === null ? '' : `/${one.rankOf}`}`,
    ],
  };
};

const isOne = (match: IndicatorMatch, id: string): boolean =>
  match.found === 'one' && match.indicator.id === id;

/** The first of the names that is understood; a code list without one is a broken program. */
const choose = (
  what: string,
  names: readonly string[],
  isUnderstood: (name: string) => boolean,
): string => {
  const name = names.find(isUnderstood);
  if (name === undefined) throw new Error(`no name is understood for ${what}`);
  return name;
};

const dayName = (day: string): string => day.split('-').toReversed().join('/');

const writePeriod = (period: Period): string => {
  const { from, to } = period;
  const days = from === null ? `đến ngày ${dayName(to)}` : `${dayName(from)} - ${dayName(to)}`;
  return choose(`period: ${periodKey(period)}`, [periodLabel(period, 'vi'), days], (text) => {
    const parsed = parsePeriod(text);
    return isPeriod(parsed) && periodKey(parsed) === periodKey(period);
  });
};

/** A number as it can only be read in Vietnamese notation, or in both alike. */
const writeNumber = (number: number): string => {
  const [whole = '', decimals] = plainDigits(number).split('.');
  if (decimals === undefined) return whole;
  // Three digits after a comma may be thousands.
  return `${whole},${decimals.length === 3 ? `${decimals}0` : decimals}`;
};

const writeStated = (one: Observation): string => {
  const words = writeQualified(one);
  return one.perYear && words !== '' ? `${words} mỗi năm` : words;
};

const writeQualified = ({ qualifier, value, lower, upper }: Observation): string => {
  const number = value === null ? '' : writeNumber(value);
  switch (qualifier) {
    case 'exact':
      return number;
    case 'over':
      return `trên ${number}`;
    case 'at-least':
      return `tối thiểu ${number}`;
    case 'under':
      return `dưới ${number}`;
    case 'at-most':
      return `tối đa ${number}`;
    case 'nearly':
      return `gần ${number}`;
    case 'about':
      return `khoảng ${number}`;
    case 'range':
      return `${writeNumber(lower ?? 0)} – ${writeNumber(upper ?? 0)}`;
    case 'unquantified':
      return 'nhiều';
    case 'rank-only':
      return '';
  }
};
