import { columnLetter } from '../../model/cell-address.ts';
import type { Figure } from '../figure.ts';

/** Cells that one issue names. */
const mostNamed = 5;

/** How many figures one question is about, and the first of them. */
export interface DoubtedCells {
  count: number;
  readonly named: Figure[];
}

export const createDoubtedCells = (): DoubtedCells => ({ count: 0, named: [] });

export const addDoubted = (cells: DoubtedCells, figure: Figure): void => {
  cells.count += 1;
  if (cells.named.length < mostNamed) cells.named.push(figure);
};

/** The number of them and their addresses, as an issue says them: `B3, B4, …`. */
export const nameDoubted = ({ count, named }: DoubtedCells) => {
  const cells = named.map(({ column, row }) => `${columnLetter(column)}${row}`);
  return { count, cells: `${cells.join(', ')}${count > mostNamed ? ', …' : ''}` };
};
