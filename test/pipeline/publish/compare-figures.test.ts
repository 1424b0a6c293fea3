import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createYear } from '../../../pipeline/model/period.ts';
import { compareFigures } from '../../../pipeline/publish/compare-figures.ts';
import { supersede } from '../../../pipeline/publish/supersede.ts';
import { arbitraryObservations } from '../arbitrary-observation.ts';
import { createExample, createRevision } from '../example-observation.ts';

const counts = ({ added, changed, unchanged, withdrawn }: ReturnType<typeof compareFigures>) => ({
  added,
  changed,
  unchanged,
  withdrawn,
});

const haNoi = { geography: 'ha-noi' };
const tayNinh = { geography: 'tay-ninh' };

describe('comparing with what is published', () => {
  it('tells added, changed, unchanged and withdrawn figures apart', () => {
    const published = [
      createExample({ value: 70 }),
      createExample({ ...haNoi, value: 65 }),
      createExample({ ...tayNinh, value: 60 }),
      createExample({ ...tayNinh, indicator: 'papi', value: 40 }),
      createExample({ period: createYear(2017), value: 68 }),
    ];
    const incoming = [
      createExample({ value: 71, upload: 'b' }),
      createExample({ ...haNoi, value: 65, upload: 'b' }),
      createExample({ ...haNoi, indicator: 'papi', value: 41, upload: 'b' }),
      createExample({ ...tayNinh, indicator: 'papi', value: 40, upload: 'b' }),
    ];
    const changes = compareFigures(published, incoming);
    expect(counts(changes)).toEqual({ added: 1, changed: 1, unchanged: 2, withdrawn: 1 });
    expect(
      changes.list.map((c) => [c.kind, c.indicator, c.geography, c.before?.value, c.after?.value]),
    ).toEqual([
      ['changed', 'pci', 'quang-ninh', 70, 71],
      ['withdrawn', 'pci', 'tay-ninh', 60, undefined],
      ['added', 'papi', 'ha-noi', undefined, 41],
    ]);
  });

  it('compares what is stated, not the wording or a derived rank', () => {
    const before = createExample({
      value: 1200,
      text: '1.200',
      rank: 3,
      rankOf: 63,
      rankDerived: true,
    });
    const changed = (parts: Parameters<typeof createExample>[0]) =>
      compareFigures(
        [before],
        [{ ...before, rank: null, rankOf: null, rankDerived: false, ...parts }],
      ).changed;
    expect(changed({ text: '1200', cell: 'C9', upload: 'b' })).toBe(0);
    expect(changed({ value: 1201 })).toBe(1);
    expect(changed({ qualifier: 'about' })).toBe(1);
    expect(changed({ lower: 1200 })).toBe(1);
    expect(changed({ upper: 1200 })).toBe(1);
    expect(changed({ unit: '%' })).toBe(1);
    expect(changed({ perYear: true })).toBe(1);
    expect(changed({ rank: 3, rankOf: 63 })).toBe(1);
  });

  it('shows a derived rank as no rank', () => {
    const before = createExample({ value: 70, rank: 3, rankOf: 63, rankDerived: true });
    const { list } = compareFigures([before], [createExample({ value: 71, upload: 'b' })]);
    expect(list[0]?.before).toMatchObject({ value: 70, rank: null, rankOf: null });
  });

  it('lists at most 200, what needs a look first', () => {
    const years = Array.from({ length: 300 }, (_, n) => createYear(1900 + n));
    const published = [createExample({ period: createYear(2199), value: 1 })];
    const incoming = years.map((period) => createExample({ period, value: 2 }));
    const changes = compareFigures(published, incoming);
    expect(counts(changes)).toEqual({ added: 299, changed: 1, unchanged: 0, withdrawn: 0 });
    expect(changes.list).toHaveLength(200);
    expect(changes.list[0]?.kind).toBe('changed');
  });

  it('finds nothing to change in the same figures', () => {
    fc.assert(
      fc.property(arbitraryObservations, (observations) => {
        expect(counts(compareFigures(observations, observations))).toEqual({
          added: 0,
          changed: 0,
          unchanged: observations.length,
          withdrawn: 0,
        });
      }),
    );
  });

  it('counts what publishing then does', () => {
    fc.assert(
      fc.property(arbitraryObservations, arbitraryObservations, (published, incoming) => {
        const { added, withdrawn } = compareFigures(published, incoming);
        const revision = createRevision();
        const standing = supersede([
          { revision, observations: published },
          { revision, observations: incoming },
        ]);
        expect(standing.length).toBe(published.length + added - withdrawn);
      }),
    );
  });
});
