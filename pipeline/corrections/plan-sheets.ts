import { columnIndex, parseCellAddress } from '../model/cell-address.ts';
import type { Corrections } from '../model/corrections.ts';

/** What a person said of the rows of one sheet. */
export interface SheetPlan {
  /** Texts by row and column. */
  readonly texts: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly dropped: ReadonlySet<number>;
}

/** By sheet: the texts that stand in place of cells, and the rows left out. */
export const planSheets = ({
  cells,
  dropped,
}: Corrections): ReadonlyMap<string | null, SheetPlan> => {
  const plans = new Map<
    string | null,
    { texts: Map<number, Map<number, string>>; dropped: Set<number> }
  >();
  const planOf = (sheet: string | null) => {
    const plan = plans.get(sheet) ?? { texts: new Map(), dropped: new Set<number>() };
    plans.set(sheet, plan);
    return plan;
  };
  for (const { sheet, row } of dropped) planOf(sheet).dropped.add(row);
  for (const { cell, text } of cells) {
    const address = parseCellAddress(cell);
    if (!address) continue;
    const { texts } = planOf(address.sheet);
    const inRow = texts.get(address.row) ?? new Map<number, string>();
    texts.set(address.row, inRow.set(columnIndex(address.column), text));
  }
  return plans;
};
