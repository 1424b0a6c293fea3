import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { holdsProvinces, nation, unnamed } from '../../model/geography.ts';
import type { Span } from '../narrative.ts';

/** A province that a sentence names: two slugs for "Huế", one on each basis. */
export interface PlaceMention extends Span {
  readonly slugs: readonly string[];
}

/** Words that begin with a capital and follow each other. */
const names = /\p{Lu}[\p{L}\p{M}.]*(?:(?: ?- ?| )\p{Lu}[\p{L}\p{M}]*){0,9}/gu;
const namePart = /[\p{L}\p{M}.]+/gu;
const calling = /(?<![\p{L}\p{M}])(?:tỉnh|thành phố|tp\.?|thủ đô) ?$/iu;
/** After these a province's name is that of something in it. */
const smaller =
  /(?<![\p{L}\p{M}])(?:xã|phường|huyện|quận|thị xã|thị trấn|đường|(?<!thành )phố|sông|núi|hồ|cầu|chợ|ga|trường|đại học|bệnh viện|công ty|sân bay|cảng|khu công nghiệp|báo|đài|ngân hàng|viện|làng|thôn|ấp) $/iu;
/** A province that another is measured by, or that comes after it. */
const otherPlace =
  /(?<![\p{L}\p{M}])(?:so với|đứng sau|xếp sau|sau|hơn|như|cùng với|trước|giáp|tại hội nghị ở) (?:tỉnh |thành phố |tp\.? ?)?$/iu;
const person = /hồ chí minh/u;
const longestName = 5;

/** A name inside a longer run of capitals is a person's, unless an office or "TP" stands before it. */
const isApart = (run: string, from: number, to: number, isCalled: boolean): boolean => {
  const before = run.slice(0, from).trimEnd();
  const lastBefore = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? '';
  const isAfterOffice = lastBefore === '' || lastBefore === lastBefore.toUpperCase();
  const isEnd = run.slice(to).trim() === '';
  return isCalled || (isAfterOffice && isEnd);
};

/** Words in capitals, where they begin, and the text they stand in. */
interface Run {
  readonly run: string;
  readonly index: number;
  readonly text: string;
}

const findInRun = (named: Run, matchers: Matchers): PlaceMention[] => {
  const parts = [...named.run.matchAll(namePart)].map(({ 0: part, index: at }) => ({
    start: at,
    end: at + part.length,
  }));
  for (let length = Math.min(longestName, parts.length); length > 0; length -= 1)
    for (let first = 0; first + length <= parts.length; first += 1) {
      const [from, to] = [parts[first]?.start ?? 0, parts[first + length - 1]?.end ?? 0];
      const mention = readPlace(named, from, to, matchers);
      if (mention) return [mention];
    }
  return [];
};

/** `from` and `to`: of the name, in the run. */
const readPlace = (
  { run, index, text }: Run,
  from: number,
  to: number,
  matchers: Matchers,
): PlaceMention | undefined => {
  const before = text.slice(Math.max(0, index + from - 40), index + from);
  const called = calling.exec(before)?.[0] ?? '';
  const bare = run.slice(from, to).replace(/\.$/u, '');
  const match = [called + bare, bare].map(matchers.geography).find(({ found }) => found !== 'none');
  if (!match || match.found === 'none' || match.found === 'several' || match.repaired)
    return undefined;
  const slugs = match.found === 'one' ? [match.slug] : match.slugs;
  const isCalled = called !== '' || /^(?:tỉnh|thành phố|tp)/iu.test(bare);
  // "Thành phố Thanh Hóa" is a town: only what fits with its calling counts.
  const isTown =
    /thành phố|tp/iu.test(called) && matchers.geography(called + bare).found === 'none';
  const isPerson = person.test(foldLabel(bare)) && !isCalled;
  const isShort = bare.length < 4 && !isCalled;
  if (isTown || isPerson || isShort || smaller.test(before) || otherPlace.test(before))
    return undefined;
  if (slugs.some((slug) => holdsProvinces(slug) || slug === unnamed)) return undefined;
  if (!isApart(run, from, to, isCalled)) return undefined;
  return { start: index + from, end: index + to, slugs };
};

/** "Cả nước có …": the figures after it are the nation's. */
const wholeNation =
  /(?<![\p{L}\p{M}])(?:cả nước|toàn quốc)(?= (?:đã |hiện |ước )?(?:có|đạt|là|ghi nhận|tiếp nhận|cắt giảm|giảm))/giu;

/** The provinces a sentence names as its subject, in order. */
export const findPlaces = (text: string, matchers: Matchers): PlaceMention[] => {
  const provinces = [...text.matchAll(names)].flatMap(({ 0: run, index }) =>
    findInRun({ run, index, text }, matchers),
  );
  const whole = [...text.matchAll(wholeNation)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    slugs: [nation],
  }));
  return [...provinces, ...whole].toSorted((a, b) => a.start - b.start);
};
