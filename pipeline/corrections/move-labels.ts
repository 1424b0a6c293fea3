import type { MergedCells } from '../source/table.ts';

/** A text of a row that is left out, and the row that has it from now on. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** The column, from 0. */
  readonly left: number;
}

/** A label merged over several rows stands, for those that stay, in the first of them. */
export const moveLabels = (
  merged: readonly MergedCells[],
  dropped: ReadonlySet<number>,
): { readonly merged: readonly MergedCells[]; readonly moves: readonly Move[] } => {
  const moves: Move[] = [];
  const kept = merged.map((one) => {
    const top = firstKept(one, dropped);
    if (top === one.top || top > one.bottom) return one;
    moves.push({ from: one.top, to: top, left: one.left });
    return { ...one, top };
  });
  return { merged: kept, moves };
};

const firstKept = ({ top, bottom }: MergedCells, dropped: ReadonlySet<number>): number => {
  let row = top;
  while (row <= bottom && dropped.has(row)) row += 1;
  return row;
};
