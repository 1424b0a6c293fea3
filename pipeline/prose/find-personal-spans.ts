import type { Span } from '../narrative/narrative.ts';
import { mailAddress } from '../parse/mail-address.ts';

const titles = [
  ...['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'em', 'thầy', 'đồng chí', 'đ/c', 'nhà báo'],
  ...['bác sĩ', 'kỹ sư', 'cử nhân', 'thạc sĩ', 'tiến sĩ', 'luật sư', 'ths', 'ts', 'bs', 'ks'],
];

/** `ông` and `Ông`. */
const eitherCase = (word: string): string => {
  const [first = '', ...rest] = word;
  return `[${first}${first.toUpperCase()}]${rest.join('')}`;
};

/** "Đồng chí Nguyễn Văn A": two to five words in capitals after a title, or one after "ông". */
const named = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${titles.map(eitherCase).join('|')})\\.? (\\p{Lu}[\\p{L}\\p{M}]*(?: \\p{Lu}[\\p{L}\\p{M}]*){0,4})`,
  'gu',
);
/** "05.12.2023 14" is a day and an hour. */
const telephone =
  /(?<![\d.,])(?!\d{1,2}([ .-])\d{1,2}\1(?:19|20)\d\d)(?:\+84|0)\d(?:[ .-]?\d){7,9}(?!\d)/gu;
/** Of an identity card: 9 digits of old, 12 now. */
const identity = /(?<![\d.,])(?:\d{9}|\d{12})(?![\d.,])/gu;

/** Stretches of a text that name or reach a person: names after a title, mail, telephone, papers. */
export const findPersonalSpans = (text: string): readonly Span[] => {
  const names = [...text.matchAll(named)].map(({ 0: whole, 1: name = '', index }) => {
    const start = index + whole.length - name.length;
    return { start, end: start + name.length };
  });
  const others = [mailAddress, telephone, identity].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
  return [...names, ...others].toSorted((a, b) => a.start - b.start);
};
