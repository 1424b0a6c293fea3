import { foldLabel } from './fold-label.ts';
import { fitsWithLostMarks, withoutMarks } from './match-lost-marks.ts';
import type { Indicator } from './model/indicator.ts';

export type IndicatorMatch =
  | { readonly found: 'one'; readonly indicator: Indicator }
  | { readonly found: 'several'; readonly indicators: readonly Indicator[] }
  | { readonly found: 'none' };

interface Entry {
  readonly key: string;
  readonly indicator: Indicator;
}

/** Words and signs that tell things apart; `%` does: "TTHC cắt giảm (%)" is a share. */
const keyOf = (label: string): string =>
  foldLabel(label)
    .replace(/[^\p{L}\p{M}\p{N}%\ufffd]+/gu, ' ')
    .trim();

/**
 * Readings of a heading, the whole first: what stands around an indicator's name when an office
 * writes a heading: a list number or bullet, a year, a unit in brackets, "Điểm", "Chỉ số", "Kết quả".
 */
const readings: readonly ((folded: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[ivx]+[.)]|[a-zđ][.)]|[-+*•])\s+/u, ''),
  (text) => text.replace(/[\s,]*\((?:[^()]*)\)$/u, ''),
  (text) =>
    text.replace(/[\s,-]*(?:năm )?(?:19|20)\d\d$/u, '').replace(/^(?:19|20)\d\d[\s:-]+/u, ''),
  (text) => text.replace(/[\s,-]*(?:năm )?(?:19|20)\d\d(?=\s*\()/u, ''),
  (text) =>
    text.replace(/^(?:tổng điểm|điểm số|điểm|giá trị|kết quả|chỉ số thành phần|chỉ số)\s+/u, ''),
  (text) => text.replace(/\s+(?:score|index)$/u, ''),
];

/** The label's keys, from the whole text to what is left when everything around the name is gone. */
const keysOf = (label: string): string[] => {
  const texts = [foldLabel(label)];
  for (const read of readings) {
    const last = texts.at(-1) ?? '';
    texts.push(read(last).trim());
  }
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

  return (label, unit) => {
    for (const key of keysOf(label)) {
      const found = findEntries(key);
      if (found.length > 0)
        return createResult(
          found.map((entry) => entry.indicator),
          unit,
        );
    }
    return { found: 'none' };
  };
};
