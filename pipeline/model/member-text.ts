import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import type { Observation, Qualifier } from './observation.ts';

/** How Vietnamese reports say it, one word for each. */
const words = {
  over: 'trên',
  'at-least': 'ít nhất',
  under: 'dưới',
  'at-most': 'tối đa',
  nearly: 'gần',
  about: 'khoảng',
} as const satisfies Partial<Record<Qualifier, string>>;

export type WordedQualifier = keyof typeof words;

const isWorded = (qualifier: string): qualifier is WordedQualifier =>
  Object.hasOwn(words, qualifier);

/**
 * What the text of a merged unit's figure says of a member's: an exact figure as the member's report
 * writes it; what is stated otherwise from its bounds, so that it can be said in any language.
 */
export const writeMemberText = (member: Observation): string => {
  const { qualifier, value, lower, upper, text } = member;
  if (isWorded(qualifier) && value !== null)
    return `${words[qualifier]} ${formatNumber(value, 'vi')}`;
  if (qualifier === 'range' && lower !== null && upper !== null)
    return `${formatNumber(lower, 'vi')}–${formatNumber(upper, 'vi')}`;
  return text;
};

/** A stated number of a member, its digits as the language writes them; a range has two. */
export interface MemberText {
  readonly qualifier: WordedQualifier | 'range';
  readonly numbers: readonly string[];
}

const number = /^[\d.,]+$/;

/** Such a text, read again; null where it is the report's own. */
export const readMemberText = (text: string, language: Language): MemberText | null => {
  const [qualifier, word = ''] =
    Object.entries(words).find(([, one]) => text.startsWith(`${one} `)) ?? [];
  const numbers = text.slice(word === '' ? 0 : word.length + 1).split('–');
  if (!numbers.every((one) => number.test(one))) return null;
  const digits = numbers.map((one) => (language === 'vi' ? one : swapMarks(one)));
  if (qualifier !== undefined && isWorded(qualifier) && numbers.length === 1)
    return { qualifier, numbers: digits };
  return word === '' && numbers.length === 2 ? { qualifier: 'range', numbers: digits } : null;
};

/** `1.234,5` → `1,234.5` */
const swapMarks = (digits: string): string =>
  digits.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
