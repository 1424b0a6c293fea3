import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { createSpan, createYear } from '../../../pipeline/model/period.ts';
import type { RevisionFigures } from '../../../pipeline/publish/supersede.ts';
import { supersede } from '../../../pipeline/publish/supersede.ts';
import { createExample, createRevision } from '../example-observation.ts';

type Parts = Partial<Observation>;

const revise = (upload: string, dataset: string, figures: readonly Parts[]): RevisionFigures => ({
  revision: createRevision({ upload, dataset }),
  observations: figures.map((parts) => createExample({ upload, dataset, ...parts })),
});

/** What stands: `upload: indicator geography year value`. */
const standing = (...revisions: readonly RevisionFigures[]): string[] =>
  supersede(revisions).map(
    (o) => `${o.upload}: ${o.indicator} ${o.geography} ${o.period.end} ${o.value}`,
  );

const quangNinh = { geography: 'quang-ninh' };
const haNoi = { geography: 'ha-noi' };

describe('superseding', () => {
  it('lets the later revision of a dataset replace what it states again', () => {
    expect(
      standing(
        revise('first', 'pci', [
          { ...quangNinh, value: 70 },
          { ...haNoi, value: 65 },
        ]),
        revise('second', 'pci', [{ ...quangNinh, value: 71 }]),
      ),
    ).toEqual(['first: pci ha-noi 2018 65', 'second: pci quang-ninh 2018 71']);
  });

  it('goes by the order of revisions through several of them', () => {
    expect(
      standing(
        revise('first', 'pci', [{ value: 1 }]),
        revise('second', 'pci', [{ value: 2 }]),
        revise('third', 'pci', [{ value: 3 }]),
      ),
    ).toEqual(['third: pci quang-ninh 2018 3']);
  });

  it('leaves other datasets beside it', () => {
    expect(
      standing(revise('first', 'pci', [{ value: 70 }]), revise('second', 'press', [{ value: 71 }])),
    ).toEqual(['first: pci quang-ninh 2018 70', 'second: pci quang-ninh 2018 71']);
  });

  it('leaves other years, spans and bases standing', () => {
    expect(
      standing(
        revise('first', 'pci', [
          { period: createYear(2017), value: 1 },
          { period: createSpan(2014, 2018), value: 2 },
          { basis: '34', value: 3 },
        ]),
        revise('second', 'pci', [{ period: createYear(2018), value: 4 }]),
      ),
    ).toHaveLength(4);
  });

  it('lets what was reached stand beside what was planned', () => {
    expect(
      standing(
        revise('plan', 'pci', [{ kind: 'target', value: 75 }]),
        revise('report', 'pci', [{ kind: 'actual', value: 73 }]),
      ),
    ).toHaveLength(2);
  });

  it('withdraws a figure that a file of the same indicator left blank', () => {
    expect(
      standing(
        revise('first', 'pci', [
          { ...quangNinh, value: 70 },
          { ...quangNinh, indicator: 'papi', value: 40 },
        ]),
        revise('second', 'pci', [
          { ...quangNinh, value: 71 },
          { ...haNoi, indicator: 'papi', value: 41 },
        ]),
      ),
    ).toEqual(['second: pci quang-ninh 2018 71', 'second: papi ha-noi 2018 41']);
  });

  it('keeps a figure whose indicator the later file does not have', () => {
    expect(
      standing(
        revise('first', 'pci', [{ indicator: 'papi', value: 40 }]),
        revise('second', 'pci', [{ indicator: 'pci', value: 71 }]),
      ),
    ).toEqual(['first: papi quang-ninh 2018 40', 'second: pci quang-ninh 2018 71']);
  });

  it('needs one revision to do both: have the indicator and cover the place', () => {
    expect(
      standing(
        revise('first', 'pci', [{ ...quangNinh, indicator: 'papi', value: 40 }]),
        revise('second', 'pci', [{ ...haNoi, indicator: 'papi', value: 41 }]),
        revise('third', 'pci', [{ ...quangNinh, indicator: 'pci', value: 71 }]),
      ),
    ).toHaveLength(3);
  });
});
