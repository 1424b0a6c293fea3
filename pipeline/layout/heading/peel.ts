import type { Matchers } from '../../match/create-matchers.ts';
import { headingWords } from '../../match/headings.ts';
import { namesBoth } from '../../match/score-or-rank.ts';
import { createWordLookup } from '../../match/word-list.ts';
import type { WrittenUnit } from '../../model/indicator.ts';
import type { Kind } from '../../model/observation.ts';
import { overlaps, type Period } from '../../model/period.ts';
import { isAnnounced, isPeriod, parsePeriodWithin } from '../../parse/parse-period.ts';
import { isRelativeTime, isSameStretch } from '../../parse/relative-time.ts';
import { findTranslation } from './find-translation.ts';

/** What was peeled off around the name. */
export interface Said {
  readonly period?: Period;
  readonly unit?: WrittenUnit;
  readonly kind?: Kind;
  readonly rankOf?: number;
  readonly isRank?: true;
  /** Each cell has a score and a rank, "(điểm/hạng)". */
  readonly isBoth?: true;
  /** The unit as it stood, "(%)": some indicators carry it in their name. */
  readonly unitText?: string;
}

/** A heading taken apart: `rest` is the name. */
export interface Peeled {
  readonly rest: string;
  readonly said: Said;
}

/** The roles a heading's word can have. */
export const rolesOf = createWordLookup(headingWords);

const edges = /^[\s:;,.\-–—/]+|[\s:;,\-–—/]+$/gu;
/** Without the blanks and signs at its ends that part a name from what stands beside it. */
export const trimEdges = (text: string): string => text.replace(edges, '');

/** "Quý I/2024 (từ 15/12/2023 đến 14/3/2024)": the days in brackets are what is meant by the quarter. */
const withPeriod = (name: string, period: Period, peeled: Peeled): Peeled => {
  const meant = peeled.said.period;
  if (meant && !overlaps(meant, period)) return peeled;
  return { rest: name, said: { ...peeled.said, period: meant ?? period } };
};

/** Takes the unit, the number ranked, the period and the kind off a heading: what is left is a name. */
export const peel = (text: string, matchers: Matchers): Peeled => {
  let peeled: Peeled = { rest: text, said: {} };
  for (const step of [peelParentheses, peelParentheses, peelRankOf, peelPeriod, peelParentheses])
    peeled = step(peeled, matchers);
  return withOwnTime({ ...peeled, rest: trimEdges(peeled.rest) });
};

/** "Năm trước (2023)" is of 2023, and "Cùng kỳ (2023)" of the same stretch of that year. */
const withOwnTime = ({ rest, said }: Peeled): Peeled => {
  if (!said.period || !isRelativeTime(rest)) return { rest, said };
  if (!isSameStretch(rest) || said.period.grain !== 'year') return { rest: '', said };
  const { period, ...others } = said;
  return { rest: `cùng kỳ năm ${period.end}`, said: others };
};

/**
 * What stands in brackets after a name may be part of it: `Cấp tỉnh (bộ)` is no figure in "bộ", sets.
 * Then it goes back to its name, and is no unit.
 */
export const keepBrackets = (levels: readonly Peeled[], matchers: Matchers): readonly Peeled[] => {
  const named = levels.map(({ rest, said: { unitText = '' } }) => `${rest} ${unitText}`.trim());
  const match = matchers.indicator(named.filter((name) => name !== '').join(' › '));
  const unit = levels.find(({ said }) => said.unit)?.said.unit;
  if (!unit || match.found !== 'one' || match.indicator.unit === unit.id) return levels;
  return levels.map(({ said: { unit: _, unitText: __, ...said } }, i) => ({
    rest: named[i] ?? '',
    said,
  }));
};

const peelParentheses = ({ rest, said }: Peeled, matchers: Matchers): Peeled => {
  const [, before = '', inside = ''] = /^(.*)[([]([^()[\]]+)[)\]]$/.exec(rest) ?? [];
  const found = inside === '' ? {} : describeParentheses(inside, before, matchers);
  return Object.keys(found).length === 0
    ? { rest, said }
    : { rest: before.trim(), said: { ...said, ...found } };
};

const describeParentheses = (inside: string, name: string, matchers: Matchers): Said => {
  const period = parsePeriodWithin(inside);
  if (isPeriod(period)) return { period };
  const rankOf = /^(?:\/|n ?=) ?(\d{1,3})$/.exec(inside)?.[1];
  if (rankOf !== undefined) return { rankOf: Number(rankOf) };
  const unit = matchers.unit(inside) ?? unitInTwoLanguages(inside, matchers);
  const kind = matchers.kind(inside);
  // "Mục tiêu" are goals where goals are counted, and a target after any other name.
  if (unit && !(kind && !isCountedIn(unit, name, matchers)))
    return { unit, unitText: `(${inside})` };
  if (rolesOf(inside)?.includes('rank')) return { isRank: true };
  if (namesBoth(inside)) return { isBoth: true };
  return kind ? { kind } : {};
};

const isCountedIn = (unit: WrittenUnit, name: string, matchers: Matchers): boolean => {
  const match = matchers.indicator(trimEdges(name), unit.id);
  return match.found === 'one' && match.indicator.unit === unit.id;
};

/** `điểm/points`: both halves are one unit. */
const unitInTwoLanguages = (text: string, matchers: Matchers): WrittenUnit | undefined => {
  const found = findTranslation(text);
  const unit = found && matchers.unit(found.own);
  return unit && unit === matchers.unit(found.translation) ? unit : undefined;
};

/** `Hạng/63`. */
const peelRankOf = ({ rest, said }: Peeled): Peeled => {
  const found = /^(\D+)\/ ?(\d{2})$/.exec(rest);
  return found
    ? { rest: (found[1] ?? '').trim(), said: { ...said, rankOf: Number(found[2]) } }
    : { rest, said };
};

/** No heading has more; every run of its words is tried. */
const mostWords = 40;

/** "Trước năm 2025", "sau 2018" are no time in which figures are, and "Cùng kỳ năm 2023" not the year. */
const isBound = (before: readonly string[]): boolean =>
  /(?<!\p{L})(?:trước|sau|ngoài|cùng kỳ|before|after|since)$/iu.test(before.join(' '));

/** The longest run of words at the end, or else at the start, that is a period. */
const peelPeriod = ({ rest, said }: Peeled): Peeled => {
  const words = rest.split(' ');
  if (words.length > mostWords) return { rest, said };
  for (let length = words.length; length > 0; length -= 1)
    for (const start of [words.length - length, 0]) {
      const run = trimEdges(words.slice(start, start + length).join(' '));
      const others = [...words.slice(0, start), ...words.slice(start + length)];
      if (others.length > 0 && isAnnounced(run)) continue;
      const period = parsePeriodWithin(run);
      if (!isPeriod(period)) continue;
      if (isBound(words.slice(0, start))) return { rest, said };
      return withPeriod(others.join(' '), period, { rest, said });
    }
  return { rest, said };
};
