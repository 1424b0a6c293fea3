import type { Indicator } from '../model/indicator.ts';
import { foldLabel } from './fold-label.ts';
import { fitsWithLostMarks, withoutMarks } from './match-lost-marks.ts';
import { writeOut } from './short-words.ts';

export type IndicatorMatch =
  | { readonly found: 'one'; readonly indicator: Indicator }
  | { readonly found: 'several'; readonly indicators: readonly Indicator[] }
  | { readonly found: 'none' };

interface Entry {
  readonly key: string;
  readonly indicator: Indicator;
}

/** Words, written out, and signs that tell things apart; `%` does: "TTHC cắt giảm (%)" is a share. */
const keyOf = (label: string): string =>
  writeOut(foldLabel(label))
    .replace(/[^\p{L}\p{M}\p{N}%\ufffd]+/gu, ' ')
    .trim();

/**
 * What may stand around an indicator's name and be dropped: a list number or bullet, "Nội dung 1:",
 * "Điểm", "Chỉ số", "Kết quả" before it, "score" or "tổng hợp" after it. A year or a bracket is never
 * dropped here: "(cấp sở)" names another index, and a year is for the reader of headings.
 */
const surroundings: readonly RegExp[] = [
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[ivx]+[.)]|[a-zđ][.)]|[-+*•])\s+/u,
  /^(?:chỉ số )?(?:nội dung|trụ cột|lĩnh vực|thành phần|cstp|tiêu chí) (?:\d{1,2}|[ivx]+) ?[.:)-] ?/u,
  /^(?:tổng điểm|điểm số|điểm|giá trị|kết quả|chỉ số thành phần|trụ cột|chỉ số)\s+/u,
  /\s+(?:score|index|tổng hợp)$/u,
];

/** The label's keys: of the whole text first, of the bare name last. */
const keysOf = (folded: string): string[] => {
  const texts = [folded];
  for (const words of surroundings) texts.push((texts.at(-1) ?? '').replace(words, '').trim());
  return [...new Set(texts.map(keyOf))].filter((key) => key !== '');
};

/** A component is also called with its index before it: "PCI - Chi phí thời gian". */
const namesOf = (indicator: Indicator, byId: ReadonlyMap<string, Indicator>): string[] => {
  const own = [indicator.name.vi, indicator.name.en, ...indicator.aliases];
  const index = byId.get(indicator.partOf?.indicator ?? '')?.aliases[0];
  return index === undefined ? own : [...own, ...own.map((name) => `${index} ${name}`)];
};

const createEntries = (indicators: readonly Indicator[]): Entry[] => {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return indicators.flatMap((indicator) =>
    [...new Set(namesOf(indicator, byId).map(keyOf))].map((key) => ({ key, indicator })),
  );
};

const createResult = (found: readonly Indicator[], unit: string | undefined): IndicatorMatch => {
  const distinct = [...new Set(found)];
  const ofUnit = distinct.filter((indicator) => indicator.unit === unit);
  const [indicator, ...others] = ofUnit.length > 0 ? ofUnit : distinct;
  if (indicator === undefined) return { found: 'none' };
  return others.length === 0
    ? { found: 'one', indicator }
    : { found: 'several', indicators: [indicator, ...others] };
};

/**
 * A heading or a cell → the indicator it names, by its names and aliases in either language, with
 * lost marks when that leaves one. `unit`, a unit id, decides between indicators of the same name.
 * "PAR Index cấp sở" is another index and matches nothing.
 */
export const createIndicatorMatcher = (
  indicators: readonly Indicator[],
): ((label: string, unit?: string) => IndicatorMatch) => {
  const entries = createEntries(indicators);
  const exact = Map.groupBy(entries, (entry) => entry.key);
  const plain = Map.groupBy(entries, (entry) => withoutMarks(entry.key));

  const findEntries = (key: string): readonly Entry[] =>
    exact.get(key) ??
    (plain.get(withoutMarks(key)) ?? []).filter((entry) => fitsWithLostMarks(key, entry.key));

  const find = (label: string): readonly Indicator[] => {
    for (const key of keysOf(foldLabel(label))) {
      const found = findEntries(key).map((entry) => entry.indicator);
      if (found.length > 0) return found;
    }
    return [];
  };

  /** "Chỉ số cải cách hành chính (PAR Index)": a name and, in brackets, the same thing's other name. */
  const findTwice = (label: string): readonly Indicator[] => {
    const [, outside = '', inside = ''] = /^(.+)\(([^()]+)\)$/.exec(label.trim()) ?? [];
    const also = find(inside);
    return find(outside).filter((indicator) => also.includes(indicator));
  };

  return (label, unit) => {
    const found = find(label);
    return createResult(found.length > 0 ? found : findTwice(label), unit);
  };
};
