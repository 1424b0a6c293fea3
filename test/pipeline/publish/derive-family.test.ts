import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { createYear } from '../../../pipeline/model/period.ts';
import type { Revision } from '../../../pipeline/model/release.ts';
import { compareObservations } from '../../../pipeline/model/slice.ts';
import { deriveFamily, type RevisionFigures } from '../../../pipeline/publish/derive-family.ts';
import { arbitraryObservations } from '../arbitrary-observation.ts';
import { exampleLists } from '../example-lists.ts';
import { createExample, createRevision } from '../example-observation.ts';

const revise = (
  revision: Partial<Revision> & { upload: string },
  ...figures: readonly Partial<Observation>[]
): RevisionFigures => {
  const whole = createRevision(revision);
  const { upload, dataset } = whole;
  return {
    revision: whole,
    observations: figures.map((parts) => createExample({ upload, dataset, ...parts })),
  };
};

/** The upload whose figure is drawn. */
const preferred = (...revisions: readonly RevisionFigures[]): string[] =>
  deriveFamily('pci', revisions, exampleLists)
    .filter((o) => o.preferred)
    .map((o) => o.upload);

const press = { dataset: 'vneconomy', publisher: 'vneconomy' };

describe('deriving a family', () => {
  it('keeps the family and leaves the others out', () => {
    const mixed = revise({ upload: 'a' }, {}, { indicator: 'procedures.cut' }, { indicator: 'x' });
    const derived = deriveFamily('pci', [mixed], exampleLists);
    expect(derived.map((o) => o.indicator)).toEqual(['pci']);
  });

  it('sees from all the figures of a revision which places it covers', () => {
    const first = revise({ upload: 'a' }, { geography: 'quang-ninh', value: 70 });
    const second = revise(
      { upload: 'b' },
      { geography: 'quang-ninh', indicator: 'procedures.cut' },
      { geography: 'ha-noi', value: 60 },
    );
    const derived = deriveFamily('pci', [first, second], exampleLists);
    expect(derived.map((o) => o.geography)).toEqual(['ha-noi']);
  });

  it('ranks after superseding', () => {
    const first = revise(
      { upload: 'a' },
      { geography: 'ha-noi', value: 60 },
      { geography: 'tay-ninh', value: 65 },
    );
    const second = revise({ upload: 'b' }, { geography: 'ha-noi', value: 66 });
    const derived = deriveFamily('pci', [first, second], exampleLists);
    expect(derived.map((o) => [o.geography, o.rank, o.rankOf])).toEqual([
      ['ha-noi', 1, 2],
      ['tay-ninh', 2, 2],
    ]);
  });

  it('gives the same, sorted, whatever the order within a revision', () => {
    fc.assert(
      fc.property(arbitraryObservations, (observations) => {
        const derive = (figures: readonly Observation[]) =>
          deriveFamily(
            'pci',
            [{ revision: createRevision(), observations: figures }],
            exampleLists,
          );
        const derived = derive(observations);
        expect(derive(observations.toReversed())).toEqual(derived);
        expect(derived.toSorted(compareObservations)).toEqual(derived);
      }),
    );
  });

  it('prefers exactly one figure of each question', () => {
    const question = (o: Observation) =>
      JSON.stringify([o.indicator, o.basis, o.geography, o.period, o.kind]);
    fc.assert(
      fc.property(arbitraryObservations, (observations) => {
        const figures = { revision: createRevision(), observations };
        const derived = deriveFamily('pci', [figures], exampleLists);
        const chosen = derived.filter((o) => o.preferred).map(question);
        expect(chosen.toSorted()).toEqual([...new Set(derived.map(question))].toSorted());
      }),
    );
  });
});

describe('preferring among sources', () => {
  it("takes the indicator's own publisher, though an older one", () => {
    const own = revise({ upload: 'own', publishedOn: '2019-03-28' }, {});
    const other = revise({ upload: 'press', ...press, publishedOn: '2024-01-01' }, {});
    expect(preferred(own, other)).toEqual(['own']);
    expect(preferred(other, own)).toEqual(['own']);
  });

  it('knows the publisher by the upload where the dataset is not in the code list', () => {
    const own = revise({ upload: 'own', dataset: 'pci-2018', publisher: 'vcci' }, {});
    const other = revise({ upload: 'press', ...press, publishedOn: '2024-01-01' }, {});
    expect(preferred(own, other)).toEqual(['own']);
  });

  it('then takes the newest, an unknown day being the oldest', () => {
    const old = revise(
      { upload: 'old', dataset: 'a', publisher: 'a', publishedOn: '2019-01-01' },
      {},
    );
    const late = revise(
      { upload: 'new', dataset: 'b', publisher: 'b', publishedOn: '2020-01-01' },
      {},
    );
    const undated = revise(
      { upload: 'undated', dataset: 'c', publisher: 'c', publishedOn: null },
      {},
    );
    expect(preferred(late, old, undated)).toEqual(['new']);
    expect(preferred(old, undated)).toEqual(['old']);
  });

  it('then takes the later revision', () => {
    const first = revise({ upload: 'b', dataset: 'a', publisher: 'a' }, {});
    const second = revise({ upload: 'a', dataset: 'b', publisher: 'b' }, {});
    expect(preferred(first, second)).toEqual(['a']);
    expect(preferred(second, first)).toEqual(['b']);
  });

  it('never takes a rank alone where there is a value', () => {
    const rankOnly = { value: null, qualifier: 'rank-only', rank: 1 } as const;
    const own = revise({ upload: 'own' }, rankOnly);
    const other = revise({ upload: 'press', ...press }, { value: 70 });
    const range = { value: null, lower: 60, upper: 70, qualifier: 'range' } as const;
    expect(preferred(own, other)).toEqual(['press']);
    expect(preferred(own, revise({ upload: 'press', ...press }, range))).toEqual(['press']);
    expect(preferred(own)).toEqual(['own']);
  });

  it('lets a target and an actual figure stand side by side', () => {
    const both = revise({ upload: 'a' }, { kind: 'target' }, { kind: 'actual' });
    expect(preferred(both)).toEqual(['a', 'a']);
  });
});

describe('a figure of a merged unit beside its former provinces’', () => {
  const initiatives = {
    indicator: 'initiatives.recognised',
    unit: 'initiative',
    period: createYear(2025),
  } as const;
  const formerly = revise(
    { upload: 'former', dataset: 'former' },
    ...['binh-thuan', 'dak-nong', 'lam-dong'].map((geography) => ({
      ...initiatives,
      geography,
      value: 150,
      cell: geography,
    })),
  );
  const publish = (value: number) =>
    deriveFamily(
      'initiatives',
      [
        formerly,
        revise({ upload: 'now' }, { ...initiatives, geography: 'lam-dong', basis: '34', value }),
      ],
      codeLists,
    ).filter(({ basis }) => basis === '34');

  it('is disputed where these add up to something else, and their sum is kept beside it', () => {
    expect(publish(900)).toMatchObject([
      { value: 450, status: 'derived', preferred: false, disputed: true },
      { value: 900, status: 'reported', preferred: true, disputed: true },
    ]);
  });

  it('stands alone where the sum says the same', () => {
    expect(publish(450)).toMatchObject([{ status: 'reported', preferred: true, disputed: false }]);
  });

  it('of a score is never held against the members’ span', () => {
    const scores = revise({ upload: 'a' }, { geography: 'lam-dong', value: 60 });
    const whole = revise(
      { upload: 'b', dataset: 'b' },
      { geography: 'lam-dong', basis: '34', value: 70 },
    );
    const derived = deriveFamily('pci', [scores, whole], codeLists);
    expect(derived.map(({ disputed }) => disputed)).toEqual([false, false]);
  });

  it('of a unit left as it was is held against the other basis, both ways', () => {
    const old = revise({ upload: 'a' }, { geography: 'quang-ninh', value: 60 });
    const now = revise(
      { upload: 'b', dataset: 'b' },
      { geography: 'quang-ninh', basis: '34', value: 70 },
    );
    const derived = deriveFamily('pci', [old, now], codeLists);
    expect(
      derived.map(({ basis, value, preferred, disputed }) => [basis, value, preferred, disputed]),
    ).toEqual([
      ['34', 70, true, true],
      ['34', 60, false, true],
      ['63', 70, false, true],
      ['63', 60, true, true],
    ]);
  });
});
