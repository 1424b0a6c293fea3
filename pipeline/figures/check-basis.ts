import { createIssue } from '../create-issue.ts';
import type { Basis, Geography } from '../model/geography.ts';
import type { Issue } from '../model/issue.ts';
import type { Bilingual } from '../model/language.ts';
import { periodName } from '../model/period.ts';
import { basisOfCode, isOverMerging } from './choose-geography.ts';
import type { Figure } from './figure.ts';

const reasons: Readonly<Record<Basis, { readonly basis: Bilingual; readonly why: Bilingual }>> = {
  63: {
    basis: { vi: '63 tỉnh, thành phố cũ', en: 'the former 63 provinces' },
    why: {
      vi: 'bảng có tên, mã hoặc thứ hạng của 63 tỉnh, thành phố cũ',
      en: 'the table has names, codes or ranks of these',
    },
  },
  34: {
    basis: { vi: '34 tỉnh, thành phố mới', en: 'the 34 provinces' },
    why: {
      vi: 'kỳ kết thúc sau ngày đó và bảng không nói khác',
      en: 'the period ends after that day and the table says nothing else',
    },
  },
};

/**
 * Hears where each figure of a table was placed; says once for each set of provinces how a name was
 * read that stands for two territories, where the period began before the merger and ended after it.
 */
export const createBasisCheck = (geographies: readonly Geography[]) => {
  const grown = new Set(
    geographies.filter(({ members }) => members.length > 1).map(({ slug }) => slug),
  );
  const shared = new Set(
    geographies.filter(({ slug, basis }) => basis === '63' && grown.has(slug)).map((g) => g.slug),
  );
  const heard = new Map<Basis, { readonly first: Figure; count: number }>();
  return {
    hear: (figure: Figure, { slug, basis }: Geography): void => {
      if (!basis || !isOverMerging(figure.timing.period) || !shared.has(slug)) return;
      if (basisOfCode(figure)) return;
      const entry = heard.get(basis) ?? { first: figure, count: 0 };
      entry.count += 1;
      heard.set(basis, entry);
    },
    issues: (): readonly Issue[] =>
      [...heard].map(([basis, { first, count }]) => overMerging(basis, first, count)),
  };
};

const overMerging = (basis: Basis, figure: Figure, count: number): Issue => {
  const { row, column, places, timing } = figure;
  return createIssue(
    'basis-over-merging',
    { row, column: places.column ?? column },
    {
      severity: 'warning',
      text: places.text || places.geographies.join(', '),
      params: { period: periodName(timing.period), count, ...reasons[basis] },
    },
  );
};
