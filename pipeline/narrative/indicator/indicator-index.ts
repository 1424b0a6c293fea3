import type { Indicator } from '../../model/indicator.ts';
import { splitWords } from '../text/split-words.ts';

/** One way an indicator is called, as weighed words. */
export interface Entry {
  readonly words: readonly { readonly token: string; readonly weight: number }[];
  readonly total: number;
}

/** An indicator by the words it is called by. */
export interface IndexedIndicator {
  readonly indicator: Indicator;
  readonly entries: readonly Entry[];
  /** Measures less of something: "được cắt giảm", "tiết kiệm". */
  readonly isCut: boolean;
  /** Of a component, what its index is called. */
  readonly parent: readonly string[];
  /** Counts those who came to something. */
  readonly isOfAttendance: boolean;
  /** Only for figures of a part of the province's staff: of the unions. */
  readonly isOfUnions: boolean;
}

/** The words that make a name one of a cut. */
export const cutWords: ReadonlySet<string> = new Set(['giảm', 'tiết-kiệm', 'bãi-bỏ']);

/** "Đến dự", "tham dự", "người dự". */
export const attendance = 'dự';

/** The tokens that speak of the civil servants' union, in a text or in an indicator's scope. */
export const unionWords: ReadonlySet<string> = new Set(['cđvc']);

/** "Phạm vi: Công đoàn Viên chức tỉnh, không phải toàn tỉnh." in an indicator's definition. */
const scopeOf = ({ definition }: Indicator): string =>
  /phạm vi: ([^.]+)/iu.exec(definition.vi)?.[1] ?? '';

/** "(không gồm trước hạn)" says what it is not. */
const exclusion = / ?\(không [^)]*\)/giu;

const ownNames = ({ name, aliases }: Indicator): string[] => [name.vi, ...aliases];

/** The names without what they exclude, unless that is how another indicator is called. */
const createNames = (indicators: readonly Indicator[]) => {
  const taken = new Set(indicators.flatMap(ownNames));
  return (indicator: Indicator): string[] =>
    ownNames(indicator).map((name) => {
      const short = name.replace(exclusion, '');
      return taken.has(short) ? name : short;
    });
};

const tokensOf = (name: string): string[] => [
  ...new Set(splitWords(name.replaceAll('›', ' ')).map(({ token }) => token)),
];

/** Many aliases are the same words: each once, the name's first. */
const distinct = (names: readonly (readonly string[])[]): (readonly string[])[] => {
  const seen = new Map<string, readonly string[]>();
  for (const tokens of names) {
    const key = tokens.toSorted().join(' ');
    if (key !== '' && !seen.has(key)) seen.set(key, tokens);
  }
  return [...seen.values()];
};

/**
 * The code list's names as words, each weighed by how few indicators have it: "thủ tục" says little,
 * "làm lợi" much. A word that all have weighs almost nothing.
 */
export const createIndicatorIndex = (indicators: readonly Indicator[]): IndexedIndicator[] => {
  const namesOf = createNames(indicators);
  const named = indicators.map((indicator) => ({
    indicator,
    names: distinct(namesOf(indicator).map(tokensOf)),
  }));
  const holders = new Map<string, number>();
  for (const { names } of named)
    for (const token of new Set(names.flat())) holders.set(token, (holders.get(token) ?? 0) + 1);
  const full = Math.log(1 + indicators.length);
  const weightOf = (token: string): number =>
    Math.log(1 + indicators.length / (holders.get(token) ?? 1)) / full;
  const shortNames = new Map(indicators.map(({ id, aliases }) => [id, aliases[0] ?? '']));
  return named.map(({ indicator, names }) => ({
    indicator,
    parent: tokensOf(shortNames.get(indicator.partOf?.indicator ?? '') ?? ''),
    entries: names.map((tokens) => {
      const words = tokens.map((token) => ({ token, weight: weightOf(token) }));
      return { words, total: words.reduce((sum, { weight }) => sum + weight, 0) };
    }),
    isCut: names.flat().some((token) => cutWords.has(token)),
    isOfAttendance: names.flat().includes(attendance),
    isOfUnions: splitWords(scopeOf(indicator)).some(({ token }) => unionWords.has(token)),
  }));
};
