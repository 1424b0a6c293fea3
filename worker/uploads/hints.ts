import type * as v from 'valibot';
import { isDay } from '../../pipeline/model/period.ts';
import type { hintsSchema } from '../database/upload-row.ts';
import { type Result, refuse, succeed } from '../http/problem.ts';

export type Hints = v.InferOutput<typeof hintsSchema>;

export const hintNames = [
  'dataset',
  'publisher',
  'publishedOn',
  'province',
  'period',
  'unit',
] as const satisfies readonly (keyof Hints)[];

const mostCharacters = 200;

/** The hints among form fields or query parameters; a blank one was not given. */
export const readHints = (field: (name: string) => string | null): Result<Hints> => {
  const given = hintNames
    .map((name) => [name, (field(name) ?? '').normalize('NFC').trim()] as const)
    .filter(([, text]) => text !== '');
  const tooLong = given.find(([, text]) => text.length > mostCharacters);
  if (tooLong !== undefined)
    return refuse('wrong-parameter', {
      name: tooLong[0],
      text: `${tooLong[1].slice(0, 40)}…`,
      expected: {
        vi: `tối đa ${mostCharacters} ký tự`,
        en: `at most ${mostCharacters} characters`,
      },
    });
  const hints: Hints = Object.fromEntries(given);
  if (hints.publishedOn !== undefined && !isDay(hints.publishedOn))
    return refuse('wrong-parameter', {
      name: 'publishedOn',
      text: hints.publishedOn,
      expected: { vi: 'ngày dạng YYYY-MM-DD', en: 'a day as YYYY-MM-DD' },
    });
  return succeed(hints);
};

/** One text per set of hints: what makes the same bytes the same upload. */
export const writeHints = (hints: Hints): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(hints).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
