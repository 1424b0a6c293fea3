import type { Bilingual } from '../../pipeline/model/language.ts';
import { type Problem, type Result, refuse, succeed } from './problem.ts';

/** A parameter's text to its value; undefined when it cannot be used. */
export interface Parameter<T> {
  readonly expected: string | Bilingual;
  readonly parse: (text: string) => T | undefined;
}

/** The value of a parameter, or the fallback where it is not given. */
export type ReadParameter = <T, F>(name: string, parameter: Parameter<T>, fallback: F) => T | F;

/**
 * What `collect` makes of the query, or the problem of the first parameter that cannot be used. One
 * given several times is read as its values joined by commas. Unknown parameters are ignored.
 */
export const readParameters = <T>(
  query: URLSearchParams,
  collect: (read: ReadParameter) => T,
): Result<T> => {
  const wrong: { readonly ok: false; readonly problem: Problem }[] = [];
  const read: ReadParameter = (name, { expected, parse }, fallback) => {
    const given = query.getAll(name).filter((one) => one !== '');
    if (given.length === 0) return fallback;
    const text = given.join(',');
    const value = parse(text);
    if (value !== undefined) return value;
    wrong.push(refuse('wrong-parameter', { name, text: text.slice(0, 80), expected }));
    return fallback;
  };
  const value = collect(read);
  return wrong[0] ?? succeed(value);
};

const mostListed = 200;

const countUpTo = (most: number, expected: Bilingual): Parameter<number> => ({
  expected,
  parse: (text) =>
    /^[1-9]\d{0,14}$/.test(text) && Number(text) <= most ? Number(text) : undefined,
});
const place = countUpTo(Number.MAX_SAFE_INTEGER, {
  vi: 'một số nguyên từ 1',
  en: 'a whole number from 1',
});
const length = countUpTo(mostListed, {
  vi: `một số nguyên từ 1 đến ${mostListed}`,
  en: `a whole number from 1 to ${mostListed}`,
});

/** Which part of a long list: what comes after `before`, at most `limit` (200 where not given). */
export const readListPart = (
  query: URLSearchParams,
): Result<{ readonly before: number | null; readonly limit: number }> =>
  readParameters(query, (read) => ({
    before: read('before', place, null),
    limit: read('limit', length, mostListed),
  }));
