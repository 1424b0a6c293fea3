import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../dashboard/upload/draft/draft.ts';
import type { DraftKeeper, KeptDraft } from '../../../dashboard/upload/draft/keep-drafts.ts';
import { createKeepingInTurn } from '../../../dashboard/upload/draft/keep-in-turn.ts';
import { noHints } from '../../../dashboard/upload/hints.ts';
import { noCorrections } from '../../../pipeline/model/corrections.ts';

/** What the tabs of a browser share. */
const createShared = () => {
  let stored: KeptDraft | null = null;
  const keep: DraftKeeper['keep'] = async (draft, version) => {
    if (stored && stored.version !== version) return stored;
    stored = draft;
    return null;
  };
  return { keep, stored: () => stored };
};
const openTab = (shared: Pick<DraftKeeper, 'keep'>) => {
  const draft = createDraft(1, new File(['a'], 'a.csv'), noHints);
  const keeping = createKeepingInTurn(shared, () => '2026-01-01T00:00:00Z');
  return {
    draft,
    keeping,
    mend: (cell: string) => {
      const cells = [...draft.corrections.peek().cells, { cell, text: '1' }];
      draft.corrections.value = { ...noCorrections, cells };
      return keeping.keep(draft, 'hash');
    },
    cells: () => draft.corrections.value.cells.map(({ cell }) => cell),
  };
};

describe('a draft that is open in two tabs', () => {
  it('is never written over by the one that has not seen what the other said', async () => {
    const shared = createShared();
    const [one, two] = [openTab(shared), openTab(shared)];
    await one.mend('B2');
    const kept = shared.stored();
    if (kept) two.keeping.take(two.draft, kept);
    await one.mend('C2');
    await two.mend('D2');
    expect(two.draft.isOvertaken.value).toBe(true);
    expect(two.cells()).toEqual(['B2', 'C2']);
    expect(shared.stored()?.corrections.cells).toHaveLength(2);

    await two.mend('D2');
    expect(shared.stored()?.corrections.cells.map(({ cell }) => cell)).toEqual(['B2', 'C2', 'D2']);
    expect(one.draft.isOvertaken.value).toBe(false);
  });

  it('is kept in the order in which it was mended, and not again where nothing changed', async () => {
    const shared = createShared();
    const one = openTab(shared);
    await Promise.all([one.mend('B2'), one.mend('C2'), one.mend('D2')]);
    const before = shared.stored();
    expect(before?.corrections.cells).toHaveLength(3);
    expect(one.draft.isOvertaken.value).toBe(false);
    await one.keeping.keep(one.draft, 'hash');
    expect(shared.stored()).toBe(before);
  });
});
