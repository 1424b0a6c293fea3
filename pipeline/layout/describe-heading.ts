import type { Matchers } from '../match/create-matchers.ts';
import { headingWords, type Role } from '../match/headings.ts';
import { createWordLookup } from '../match/word-list.ts';
import type { Indicator, Unit } from '../model/indicator.ts';
import type { Kind } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import { isPeriod, parsePeriodWithin } from '../parse/parse-period.ts';
import { plainText } from '../parse/plain-text.ts';

/** What a heading says about its column; `roles` empty: nothing that is known. */
export interface HeadingMeaning {
  readonly roles: readonly Role[];
  readonly indicator: Indicator | null;
  readonly period: Period | null;
  readonly kind: Kind | null;
  readonly unit: Unit | null;
  readonly rankOf: number | null;
}

const nothing: HeadingMeaning = {
  roles: [],
  indicator: null,
  period: null,
  kind: null,
  unit: null,
  rankOf: null,
};

const rolesOf = createWordLookup(headingWords);
const edges = /^[\s:;,.\-–—/]+|[\s:;,\-–—/]+$/gu;
const trimEdges = (text: string): string => text.replace(edges, '');

/**
 * What a heading says: `Tỉnh`, `PCI 2018`, `Hạng (/63)`, `Kế hoạch năm 2019 (tỷ đồng)`, `2009`.
 * Peels off the unit, the number ranked and the period; what is left must be a known word or an
 * indicator's name. Indicator cells are read the same way: `Xếp hạng PCI` is not a value of the PCI.
 */
export const describeHeading = (heading: string, matchers: Matchers): HeadingMeaning => {
  const text = plainText(heading);
  if (text === '' || text.endsWith(':')) return nothing;
  const peeled = peel(text, matchers);
  const rest = peeled.rest === '' ? describeBare(peeled.said) : describePeeled(peeled, matchers);
  if (rest) return withSaid(rest, peeled.said);
  const [first = '', ...others] = heading.split('\n').map((line) => line.trim());
  return others.length > 0 ? describeHeading(first, matchers) : nothing;
};

/** What was peeled off around the name. */
interface Said {
  readonly period?: Period;
  readonly unit?: Unit;
  readonly kind?: Kind;
  readonly rankOf?: number;
  readonly isRank?: true;
  /** The unit as it stood, "(%)": some indicators carry it in their name. */
  readonly unitText?: string;
}

interface Peeled {
  readonly rest: string;
  readonly said: Said;
}

const withSaid = (meaning: HeadingMeaning, said: Said): HeadingMeaning => ({
  roles: said.isRank && meaning.indicator ? ['rank'] : meaning.roles,
  indicator: meaning.indicator,
  period: said.period ?? meaning.period,
  kind: said.kind ?? meaning.kind,
  unit: said.unit ?? meaning.unit,
  rankOf: said.rankOf ?? meaning.rankOf,
});

/** "2018" alone is a column of values; "(%)" alone is nothing. */
const describeBare = (said: Said): HeadingMeaning | null =>
  said.period || said.kind ? { ...nothing, roles: ['value'] } : null;

const describePeeled = ({ rest, said }: Peeled, matchers: Matchers): HeadingMeaning | null => {
  const match = said.unitText
    ? matchers.indicator(`${rest} ${said.unitText}`, said.unit?.id)
    : null;
  if (match?.found === 'one' && !describeWord(rest, matchers))
    return { ...nothing, roles: ['value'], indicator: match.indicator };
  return describeRest(rest, matchers);
};

const peel = (text: string, matchers: Matchers): Peeled => {
  let peeled: Peeled = { rest: text, said: {} };
  for (const step of [peelParentheses, peelParentheses, peelRankOf, peelPeriod, peelParentheses])
    peeled = step(peeled, matchers);
  return { ...peeled, rest: trimEdges(peeled.rest) };
};

const peelParentheses = ({ rest, said }: Peeled, matchers: Matchers): Peeled => {
  const [, before = '', inside = ''] = /^(.*?)\s*[([]([^()[\]]+)[)\]]$/.exec(rest) ?? [];
  const found = inside === '' ? {} : describeParentheses(inside, matchers);
  return Object.keys(found).length === 0
    ? { rest, said }
    : { rest: before, said: { ...said, ...found } };
};

const describeParentheses = (inside: string, matchers: Matchers): Said => {
  const period = parsePeriodWithin(inside);
  if (isPeriod(period)) return { period };
  const rankOf = /^(?:\/|n ?=) ?(\d{1,3})$/.exec(inside)?.[1];
  if (rankOf !== undefined) return { rankOf: Number(rankOf) };
  const unit = matchers.unit(inside);
  if (unit) return { unit, unitText: `(${inside})` };
  if (rolesOf(inside)?.includes('rank')) return { isRank: true };
  const kind = matchers.kind(inside);
  return kind ? { kind } : {};
};

/** `Hạng/63`. */
const peelRankOf = ({ rest, said }: Peeled): Peeled => {
  const found = /^(\D+?)\s*\/\s*(\d{2})$/.exec(rest);
  return found
    ? { rest: found[1] ?? '', said: { ...said, rankOf: Number(found[2]) } }
    : { rest, said };
};

/** The longest run of words at the end, or else at the start, that is a period. */
const peelPeriod = ({ rest, said }: Peeled): Peeled => {
  const words = rest.split(' ');
  for (let length = words.length; length > 0; length -= 1)
    for (const start of [words.length - length, 0]) {
      const period = parsePeriodWithin(trimEdges(words.slice(start, start + length).join(' ')));
      const others = [...words.slice(0, start), ...words.slice(start + length)];
      if (isPeriod(period)) return { rest: others.join(' '), said: { ...said, period } };
    }
  return { rest, said };
};

/** A known word, an indicator, or a word beside an indicator (`Hạng PCI`, `PCI - Kế hoạch`). */
const describeRest = (text: string, matchers: Matchers): HeadingMeaning | null => {
  const word = describeWord(text, matchers);
  if (word) return word;
  const match = matchers.indicator(text);
  if (match.found === 'one') return { ...nothing, roles: ['value'], indicator: match.indicator };
  const words = text.split(' ');
  for (let cut = 1; cut < words.length; cut += 1) {
    const [left, right] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')].map(
      trimEdges,
    );
    const pair = describePair(left ?? '', right ?? '', matchers);
    if (pair) return pair;
  }
  return null;
};

const describeWord = (text: string, matchers: Matchers): HeadingMeaning | null => {
  const known = rolesOf(text);
  if (known) return { ...nothing, roles: known };
  const kind = matchers.kind(text);
  return kind ? { ...nothing, roles: ['value'], kind } : null;
};

const describePair = (a: string, b: string, matchers: Matchers): HeadingMeaning | null => {
  for (const [word, label] of [
    [a, b],
    [b, a],
  ] as const) {
    const match = matchers.indicator(label);
    if (match.found !== 'one') continue;
    const role = describeWord(word, matchers);
    const roles = (role?.roles ?? []).filter((one) => one === 'value' || one === 'rank');
    if (role && roles.length > 0) return { ...role, roles, indicator: match.indicator };
  }
  return null;
};
