import fc from 'fast-check';
import {
  createDays,
  createMonths,
  createSpan,
  createYear,
  type Period,
} from '../../pipeline/model/period.ts';

const year = fc.integer({ min: 1990, max: 2099 });

const day = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** A period of any grain, as the product makes them. */
export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  year.map(createYear),
  fc
    .uniqueArray(year, { minLength: 2, maxLength: 2 })
    .map((years) => createSpan(Math.min(...years), Math.max(...years))),
  year.map((end) => createSpan(null, end)),
  year.map((of) => createMonths(of, 1, 6, 'half')),
  year.map((of) => createMonths(of, 7, 12, 'half')),
  fc
    .tuple(year, fc.integer({ min: 1, max: 4 }))
    .map(([of, q]) => createMonths(of, q * 3 - 2, q * 3, 'quarter')),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, m]) => createMonths(of, m, m, 'month')),
  fc
    .tuple(year, fc.integer({ min: 2, max: 11 }))
    .map(([of, m]) => createMonths(of, 1, m, 'cumulative')),
  day.map((to) => createDays(null, to)),
  fc
    .tuple(day, day)
    .filter(([a, b]) => a !== b)
    .map((days) => days.toSorted())
    .map(([from = '', to = '']) => createDays(from, to)),
);
