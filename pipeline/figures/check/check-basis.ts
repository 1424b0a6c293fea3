import { createIssue } from '../../create-issue.ts';
import { type Basis, basisOn, firstDayOf34, type Geography } from '../../model/geography.ts';
import type { Issue } from '../../model/issue.ts';
import type { Bilingual } from '../../model/language.ts';
import { periodName } from '../../model/period.ts';
import { placeText } from '../cells/place-text.ts';
import type { Figure } from '../figure.ts';
import {
  type BasisOf,
  type BasisVerdict,
  type BasisWitnessed,
  basisOfCode,
  isOverMerging,
} from '../settle/choose-geography.ts';

const names: Readonly<Record<Basis, Bilingual>> = {
  63: { vi: '63 tỉnh, thành phố cũ', en: 'the former 63 provinces' },
  34: { vi: '34 tỉnh, thành phố mới', en: 'the 34 provinces' },
};

const silent: Readonly<Record<Basis, Bilingual>> = {
  63: {
    vi: 'bảng có tên, mã hoặc thứ hạng của 63 tỉnh, thành phố cũ',
    en: 'the table has names, codes or ranks of these',
  },
  34: {
    vi: 'kỳ kết thúc sau ngày đó và bảng không nói khác',
    en: 'the period ends after that day and the table says nothing else',
  },
};

/** What speaks against the words above a table. */
const against: Readonly<Record<BasisWitnessed, Bilingual>> = {
  cell: { vi: 'cột bộ tỉnh', en: 'the column of the set' },
  name: { vi: 'tên tỉnh', en: 'names' },
  code: { vi: 'mã tỉnh', en: 'codes' },
  rank: { vi: 'thứ hạng', en: 'ranks' },
  count: { vi: 'số tỉnh', en: 'the number of provinces' },
  period: { vi: 'kỳ', en: 'the period' },
  said: { vi: 'tiêu đề', en: 'the title' },
};

interface Entry {
  /** The first, or the first that shows it by itself. */
  first: Figure;
  isTelling: boolean;
  readonly verdict: BasisVerdict;
  count: number;
}

/** Figures of which the same is to be said, with the first of them. */
const createEntries = (keyOf: (verdict: BasisVerdict) => string) => {
  const entries = new Map<string, Entry>();
  return {
    add: (figure: Figure, verdict: BasisVerdict, isTelling = false): void => {
      const key = keyOf(verdict);
      const entry = entries.get(key) ?? {
        first: figure,
        verdict,
        isTelling,
        count: 0,
      };
      entry.count += 1;
      if (isTelling && !entry.isTelling) {
        entry.first = figure;
        entry.isTelling = true;
      }
      entries.set(key, entry);
    },
    map: (say: (entry: Entry) => Issue): readonly Issue[] => [...entries.values()].map(say),
  };
};

/**
 * Hears where each figure of a table was placed; says once for each set of provinces how a name was
 * read that stands for two territories, where the period began before the merger and ended after it, or
 * where words or codes alone tell it from the period's; and that the words above the table tell of the
 * other set.
 */
export const createBasisCheck = (geographies: readonly Geography[], basisOf: BasisOf) => {
  const grown = new Set(
    geographies.filter(({ members }) => members.length > 1).map(({ slug }) => slug),
  );
  const shared = new Set(
    geographies.filter(({ slug, basis }) => basis === '63' && grown.has(slug)).map((g) => g.slug),
  );
  const over = createEntries(({ basis, by }) => `${basis} ${by === 'said'}`);
  const bySaid = createEntries(({ basis }) => basis);
  const early = createEntries(({ by }) => by);
  const contrary = createEntries(({ basis, by }) => `${basis} ${by}`);
  return {
    hear: (figure: Figure, { slug, basis }: Geography): void => {
      const { said } = figure.places;
      const isOver = isOverMerging(figure.timing.period);
      const isEarly = basis === '34' && figure.timing.period.to < firstDayOf34;
      if (!basis || (!said && !isOver && !isEarly)) return;
      const verdict = basisOf(figure);
      const isContrary = said !== undefined && verdict.by !== 'cell' && said.basis !== basis;
      if (isContrary) contrary.add(figure, verdict, !shared.has(slug));
      if (!shared.has(slug)) return;
      const isSettled = verdict.by === 'cell' || (verdict.by === 'count' && basis === '34');
      if (isOver && !basisOfCode(figure) && !isSettled) over.add(figure, verdict);
      if (isEarly && (verdict.by === 'code' || verdict.by === 'count'))
        early.add(figure, verdict, figure.places.code !== null);
      const isOfOther = basisOn(figure.timing.period.to) !== basis;
      if (!isOver && isOfOther && verdict.by === 'said') bySaid.add(figure, verdict);
    },
    issues: (): readonly Issue[] => [
      ...over.map((entry) => overMerging(entry, geographies)),
      ...bySaid.map((entry) => basisBySaid(entry, geographies)),
      ...early.map((entry) => beforeMerging(entry, geographies)),
      ...contrary.map((entry) => againstSaid(entry, geographies)),
    ],
  };
};

const placeOf = ({ row, column, places }: Figure) => ({ row, column: places.column ?? column });

const overMerging = (
  { first, verdict, count }: Entry,
  geographies: readonly Geography[],
): Issue => {
  const { basis, by } = verdict;
  const { places, timing } = first;
  const why =
    by === 'said' && places.said
      ? { vi: `bảng ghi “${places.said.text}”`, en: `the table says “${places.said.text}”` }
      : silent[basis];
  return createIssue('basis-over-merging', placeOf(first), {
    severity: 'warning',
    text: placeText(first, geographies),
    params: { period: periodName(timing.period), count, basis: names[basis], why },
  });
};

const basisBySaid = ({ first, verdict, count }: Entry, geographies: readonly Geography[]): Issue =>
  createIssue('basis-by-words', placeOf(first), {
    severity: 'warning',
    text: placeText(first, geographies),
    params: {
      period: periodName(first.timing.period),
      said: first.places.said?.text ?? '',
      basis: names[verdict.basis],
      count,
    },
  });

/** "The 34" before there were any: by codes, or because the table lists exactly these. */
const beforeMerging = (
  { first, verdict, count }: Entry,
  geographies: readonly Geography[],
): Issue => {
  const code = first.places.code?.text ?? '';
  const why =
    verdict.by === 'code'
      ? {
          vi: `mã “${code}” chỉ là của tên ấy trong bộ mã này`,
          en: `code “${code}” is that name’s only among these`,
        }
      : { vi: 'bảng có đúng các tỉnh, thành phố này', en: 'the table lists exactly these' };
  return createIssue('basis-before-merging', placeOf(first), {
    severity: 'warning',
    text: placeText(first, geographies),
    params: { period: periodName(first.timing.period), why, basis: names[verdict.basis], count },
  });
};

const againstSaid = (
  { first, verdict, count }: Entry,
  geographies: readonly Geography[],
): Issue => {
  const { said } = first.places;
  return createIssue('basis-against-words', placeOf(first), {
    severity: 'warning',
    text: placeText(first, geographies),
    params: {
      said: said?.text ?? '',
      other: said ? names[said.basis] : '',
      basis: names[verdict.basis],
      why: against[verdict.by],
      count,
    },
  });
};
