import { describe, expect, it } from 'vitest';
import { choosePeriod } from '../../dashboard/charts/choose-period.ts';
import { describeFigure } from '../../dashboard/charts/describe.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import { createMonths, createYear } from '../../pipeline/model/period.ts';
import { createExample } from '../pipeline/example-observation.ts';
import { figureOf, observations } from './example-figures.ts';

const provinces = codeLists.geographies.filter((g) => g.basis === '63').slice(0, 4);
const figures = (year: number, count: number) =>
  provinces
    .slice(0, count)
    .map(({ slug }) => createExample({ geography: slug, period: createYear(year) }));
const choose = (isOpen: boolean, ...parts: readonly ReturnType<typeof figures>[]) => {
  const chosen = choosePeriod(parts.flat(), provinces, isOpen);
  return (
    chosen && [chosen.period.end, chosen.passed.map(({ period, count }) => [period.end, count])]
  );
};

describe('the period of a ranking', () => {
  it('is the last one that half of the provinces have, while the end is open', () => {
    expect(choose(true, figures(2022, 4), figures(2023, 1), figures(2024, 1))).toEqual([
      2022,
      [
        [2023, 1],
        [2024, 1],
      ],
    ]);
    expect(choose(true, figures(2022, 4), figures(2023, 2))).toEqual([2023, []]);
  });

  it('is the year that was asked for, however few have it', () => {
    expect(choose(false, figures(2022, 4), figures(2023, 1))).toEqual([2023, []]);
  });

  it('is the last of all where none is half full', () => {
    expect(choose(true, figures(2022, 1), figures(2023, 1))).toEqual([2023, []]);
  });

  it('is a whole year where there is one', () => {
    const [one] = figures(2022, 1);
    if (!one) throw new Error('no figure');
    const half = { ...one, period: createMonths(2023, 1, 6, 'half') };
    expect(choosePeriod([one, half], provinces, false)?.period.end).toBe(2022);
  });

  it('is said where later ones were passed over', () => {
    const later = observations
      .filter(({ indicator, period }) => indicator === 'pci' && period.end === 2022)
      .slice(0, 3)
      .map((o) => ({ ...o, id: `${o.id}-later`, period: createYear(2023) }));
    const notes = describeFigure(figureOf({ view: 'ranking' }, [...observations, ...later])).notes;
    expect(notes[0]).toBe('Đang hiện 2022: 2023 mới có số liệu của 3 trong 63 tỉnh');
  });
});
