import { describe, expect, it } from 'vitest';
import { countSaid, isMended } from '../../../../dashboard/upload/draft/draft.ts';
import {
  factsOf,
  isDropped,
  listSaid,
  withCell,
  withColumn,
  without,
  withProposed,
  withRow,
} from '../../../../dashboard/upload/mend/change-corrections.ts';
import { readCorrections } from '../../../../pipeline/corrections/read-corrections.ts';
import { noCorrections } from '../../../../pipeline/model/corrections.ts';

const key = { sheet: null, headingRow: 2, column: 'C' };
const row = { sheet: 'S1', row: 7 };
const proposed = {
  name: { vi: 'Tổ tự quản', en: 'Self-run groups' },
  definition: { vi: 'Số tổ.', en: 'How many.' },
  unit: 'count',
  direction: 'none',
  aggregation: 'sum',
  family: 'union',
} as const;

const all = withProposed(
  withRow(withCell(withColumn(noCorrections, key, { indicator: 'pci' }), 'B4', '7'), row, true),
  { ...key, column: 'D' },
  proposed,
);

describe('what a person says over a file', () => {
  it('is what the server takes', () => {
    expect(readCorrections(all)).toMatchObject({ ok: true, corrections: all });
    expect(countSaid(all)).toBe(5);
  });

  it('is said of each thing once: the last word holds', () => {
    const again = withCell(withColumn(all, key, { unit: 'percent' }), 'B4', '8');
    expect(factsOf(again, key)).toEqual({ unit: 'percent' });
    expect(again.cells).toEqual([{ cell: 'B4', text: '8' }]);
    expect(withRow(all, row, true).dropped).toEqual([row]);
    expect(isDropped(all, row)).toBe(true);
    expect(isDropped(all, { ...row, sheet: null })).toBe(false);
  });

  it('can be taken back one by one, until nothing is left', () => {
    const none = listSaid(all).reduce(without, all);
    expect(isMended(none)).toBe(false);
    expect(none).toEqual(noCorrections);
  });

  it('loses the columns of an indicator that is no longer proposed', () => {
    const [first] = listSaid(all).filter(({ what }) => what === 'indicator');
    if (!first) throw new Error('nothing proposed');
    expect(without(all, first).columns).toEqual([{ ...key, indicator: 'pci' }]);
  });

  it('counts that it shall not be read like an earlier report', () => {
    expect(isMended({ ...noCorrections, remembered: false })).toBe(true);
    expect(isMended(noCorrections)).toBe(false);
  });
});
