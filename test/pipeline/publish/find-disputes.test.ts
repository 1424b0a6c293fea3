import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { markPreferred } from '../../../pipeline/publish/mark-preferred.ts';
import { exampleLists } from '../example-lists.ts';
import { createExample, createRevision } from '../example-observation.ts';

const revisions = [
  createRevision(),
  createRevision({ upload: 'press', dataset: 'press', publisher: 'press' }),
];
const own = (parts: Partial<Observation> = {}) => createExample(parts);
const press = (parts: Partial<Observation> = {}) =>
  createExample({ upload: 'press', dataset: 'press', ...parts });
const settle = (...observations: readonly Observation[]) =>
  markPreferred(observations, revisions, exampleLists);
const disputed = (...observations: readonly Observation[]) =>
  settle(...observations).map((o) => o.disputed);

const rankOnly = { value: null, qualifier: 'rank-only', rank: 13, rankOf: 63 } as const;

describe('sources that state the same figure', () => {
  it('agree when they differ by the rounding of the coarser one', () => {
    expect(disputed(own({ value: 64.7145 }), press({ value: 64.71 }))).toEqual([false, false]);
    expect(disputed(own({ value: 73.0173 }), press({ value: 73 }))).toEqual([false, false]);
    expect(disputed(own({ value: 66.735 }), press({ value: 66.74 }))).toEqual([false, false]);
  });

  it('disagree beyond it, both being marked', () => {
    expect(disputed(own({ value: 91.87 }), press({ value: 91.81 }))).toEqual([true, true]);
  });

  it('disagree when a bound excludes the value, or ranks differ among the same number', () => {
    const over = { value: 80, lower: 80, qualifier: 'over' } as const;
    expect(disputed(own({ value: 70 }), press(over))).toEqual([true, true]);
    expect(disputed(own({ value: 85 }), press(over))).toEqual([false, false]);
    const second = { rank: 2, rankOf: 63 };
    expect(disputed(own({ ...second, value: 70 }), press(rankOnly))).toEqual([true, true]);
    expect(disputed(own({ ...second, value: 70 }), press({ ...rankOnly, rankOf: 61 }))).toEqual([
      false,
      false,
    ]);
  });

  it('a claim without a number disputes nothing', () => {
    expect(disputed(own(), press({ value: null, qualifier: 'unquantified' }))).toEqual([
      false,
      false,
    ]);
  });
});

describe('a score and a rank alone', () => {
  it('complete each other, the rank’s report being named', () => {
    const ranked = press(rankOnly);
    const [score, alone] = settle(own(), ranked);
    expect(score).toMatchObject({ value: 70.36, rank: 13, rankOf: 63, rankDerived: false });
    expect(score?.derivedFrom).toEqual([ranked.id]);
    expect(alone).toMatchObject({ ...ranked, preferred: false });
  });

  it('keep the derived rank beside the published one', () => {
    const derived = { rank: 12, rankOf: 63, rankDerived: true };
    const [score] = settle(own(derived), press(rankOnly));
    expect(score).toMatchObject({
      rank: 13,
      rankDerived: false,
      derivedRank: { rank: 12, of: 63 },
    });
  });
});
