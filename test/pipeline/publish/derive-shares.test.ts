import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { createYear } from '../../../pipeline/model/period.ts';
import { compareObservations } from '../../../pipeline/model/slice.ts';
import { deriveBases } from '../../../pipeline/publish/derive-bases.ts';
import { createIndicator } from '../example-lists.ts';
import { createExample } from '../example-observation.ts';

const count = createIndicator({
  id: 'dossiers.resolved',
  aggregation: 'sum',
  unit: 'dossier',
  bounds: { min: 0, max: null },
});
const early = { ...count, id: 'dossiers.early' };
const share = createIndicator({
  id: 'dossiers.share',
  aggregation: 'ratio',
  unit: '%',
  bounds: { min: 0, max: 100 },
  ratio: { numerator: ['dossiers.early'], denominator: 'dossiers.resolved' },
});
const lists = {
  ...codeLists,
  indicators: [count, early, share],
};

const figure = (geography: string, value: number | null, parts: Partial<Observation> = {}) =>
  createExample({ geography, value, preferred: true, period: createYear(2022), ...parts });
const counted = (geography: string, value: number, parts: Partial<Observation> = {}) =>
  figure(geography, value, { indicator: 'dossiers.resolved', unit: 'dossier', ...parts });

const derivedOf = (slug: string, ...observations: readonly Observation[]) =>
  deriveBases(observations.toSorted(compareObservations), lists).filter(
    ({ geography }) => geography === slug,
  );

describe('a share of a merged unit', () => {
  const earlyOf = (slug: string, value: number) =>
    counted(slug, value, { indicator: 'dossiers.early' });
  const shareOf = (slug: string, value: number) =>
    figure(slug, value, { indicator: 'dossiers.share', unit: '%' });
  const [a, b, c] = ['binh-thuan', 'dak-nong', 'lam-dong'] as const;
  const whole = [a, b, c].flatMap((slug, i) => [
    counted(slug, 100 * (i + 1)),
    earlyOf(slug, 90 * (i + 1)),
    shareOf(slug, 90),
  ]);

  it('is computed from the counts of the whole unit, not averaged', () => {
    const found = derivedOf('lam-dong', ...whole).filter((o) => o.indicator === share.id);
    expect(found).toMatchObject([{ value: 90, qualifier: 'exact', members: { reported: 3 } }]);
  });

  it('changes when a count does', () => {
    const changed = whole.map((o) =>
      o.indicator === 'dossiers.early' && o.geography === c ? { ...o, value: 0 } : o,
    );
    const found = derivedOf('lam-dong', ...changed).find((o) => o.indicator === share.id);
    expect(found?.value).toBe(45);
  });

  it('is disputed where a count is', () => {
    const [first, ...rest] = whole;
    if (!first) throw new Error('no figures');
    const found = derivedOf('lam-dong', { ...first, disputed: true }, ...rest);
    expect(found.map(({ indicator, disputed }) => [indicator, disputed])).toEqual([
      ['dossiers.early', false],
      ['dossiers.resolved', true],
      ['dossiers.share', true],
    ]);
  });

  it('is none where the parts are more than the whole', () => {
    const of = (slug: string, resolved: number) =>
      derivedOf(slug, counted('ha-noi', resolved), earlyOf('ha-noi', 1200)).filter(
        ({ indicator }) => indicator === share.id,
      );
    expect(of('ha-noi', 1000)).toEqual([]);
    expect(of('ha-noi', 1200)).toMatchObject([{ value: 100 }]);
  });

  it('of a range reaches as far as the bounds', () => {
    const about = { value: null, lower: 900, upper: 1100, qualifier: 'range' } as const;
    const early = { ...earlyOf('ha-noi', 0), ...about };
    const found = derivedOf('ha-noi', counted('ha-noi', 1000), early);
    expect(found.find(({ indicator }) => indicator === share.id)).toMatchObject({
      qualifier: 'range',
      lower: 90,
      upper: 100,
    });
  });

  it('is the members’ span where a count is missing', () => {
    const [first, ...rest] = whole;
    expect(first?.indicator).toBe('dossiers.resolved');
    const found = derivedOf('lam-dong', ...rest).filter((o) => o.indicator === share.id);
    expect(found).toMatchObject([{ value: null, lower: 90, upper: 90, qualifier: 'range' }]);
  });
});
