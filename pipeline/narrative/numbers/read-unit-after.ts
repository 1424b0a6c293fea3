import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import type { Unit } from '../../model/indicator.ts';
import { scaleOf } from '../../parse/scale-words.ts';
import { countedIn, isOtherThing, noNoun } from './unit-words.ts';

/** What stands after a number: "nghìn tỷ đồng", "thủ tục hành chính", "%". */
export interface UnitAfter {
  /** Null: the words are no known unit. */
  readonly unit: Unit | null;
  /** With the words that multiply: "triệu hồ sơ". '' when no noun follows. */
  readonly text: string;
  readonly end: number;
  /** Does something that is counted follow: "% cơ quan", "thủ tục"? Where not, its name went before. */
  readonly isBeforeNoun: boolean;
}

const mostWords = 7;

interface WordAt {
  readonly text: string;
  readonly end: number;
}

/** The words from `at` on that only spaces and commas divide. */
const wordsFrom = (lower: string, at: number): WordAt[] => {
  const found: WordAt[] = [];
  let position = at;
  while (found.length < mostWords) {
    const joint = found.length === 0 ? /\s?/uy : /, ?| |-/uy;
    joint.lastIndex = position;
    const between = joint.exec(lower)?.[0] ?? null;
    if (between === null) break;
    const letters = /[\p{L}\p{M}]+/uy;
    letters.lastIndex = position + between.length;
    const text = letters.exec(lower)?.[0];
    if (text === undefined) break;
    position += between.length + text.length;
    found.push({ text, end: position });
  }
  return found;
};

const isNoun = (first: WordAt | undefined): boolean =>
  first !== undefined && !noNoun.has(first.text);

/** A unit by the code list, or by what prose counts in it. */
const matchUnit = (text: string, matchers: Matchers): Unit | undefined => {
  const folded = foldLabel(text);
  const id = countedIn(folded);
  return matchers.unit(folded) ?? matchers.lists.units.find((unit) => unit.id === id);
};

/** "Giảm 30% trong lĩnh vực đăng ký kinh doanh". */
const ofField = /^ (?:trong|ở|với|đối với) (?:các |những )?(?:lĩnh vực|nhóm|thủ tục)/u;

/** "%", "phần trăm": what it is a share of follows. */
const readShare = (lower: string, at: number, matchers: Matchers): UnitAfter | undefined => {
  const [sign] = /^ ?(?:%|phần trăm(?![\p{L}\p{M}]))/u.exec(lower.slice(at, at + 12)) ?? [];
  const unit = matchers.unit('%');
  if (sign === undefined || unit === undefined) return undefined;
  const end = at + sign.length;
  const [next] = wordsFrom(lower, end);
  // "15% đạt tập thể lao động xuất sắc": what it is a share of was said once, for several.
  const isBeforeNoun =
    isNoun(next) ||
    /^(?:đạt|được|có|đã)$/u.test(next?.text ?? '') ||
    ofField.test(lower.slice(end, end + 30));
  return { unit, text: sign.trim(), end, isBeforeNoun };
};

/**
 * The unit after a number that ends at `at`, in lower case: the longest run of words that is one,
 * counting words that multiply ("1,2 triệu hồ sơ"). Without one, the noun as it stands.
 */
export const readUnitAfter = (lower: string, at: number, matchers: Matchers): UnitAfter => {
  const share = readShare(lower, at, matchers);
  if (share) return share;
  const words = wordsFrom(lower, at);
  const firstNoun = words.findIndex(({ text }) => scaleOf(text) === undefined);
  const scales = firstNoun === -1 ? words.length : firstNoun;
  const known = findUnit(lower, words, scales, matchers);
  if (known) return known;
  const noun = words[scales];
  const isNamed = isNoun(noun);
  const last = isNamed ? lastOfNoun(words, scales) : words[scales - 1];
  const end = last?.end ?? at;
  return { unit: null, text: lower.slice(at, end).trim(), end, isBeforeNoun: isNamed };
};

const findUnit = (
  lower: string,
  words: readonly WordAt[],
  scales: number,
  matchers: Matchers,
): UnitAfter | undefined => {
  const first = words[0];
  if (first === undefined) return undefined;
  const begin = first.end - first.text.length;
  // "Triệu đồng" is a unit, in "triệu hồ sơ" only the noun is: try with the last scale word first.
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    if (!last || count < scales) break;
    for (const from of scales > 0 ? [scales - 1, scales] : [0]) {
      if (from >= count) continue;
      const text = textOf(lower, words, from, count);
      const unit = matchUnit(text, matchers);
      if (!unit || (count - from === 1 && isOtherThing(text, words[count]?.text))) continue;
      const isMoney = unit.dimension === 'money' || unit.dimension === 'foreign money';
      if (from < scales && !isMoney) continue;
      return {
        unit,
        text: lower.slice(begin, last.end),
        end: last.end,
        isBeforeNoun: !isMeasure(unit),
      };
    }
  }
  return undefined;
};

/** Money, scores and days measure something that is named elsewhere. */
const isMeasure = ({ dimension }: Unit): boolean =>
  ['money', 'foreign money', 'score', 'index', 'time', 'working time'].includes(dimension);

const textOf = (lower: string, words: readonly WordAt[], from: number, to: number): string => {
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? lower.slice(first.end - first.text.length, last.end) : '';
};

/** An unknown noun is shown with the word after it: "phản ánh", "doanh nghiệp". */
const lastOfNoun = (words: readonly WordAt[], at: number): WordAt | undefined => {
  const next = words[at + 1];
  return next && !noNoun.has(next.text) ? next : words[at];
};
