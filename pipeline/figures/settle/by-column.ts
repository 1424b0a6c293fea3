import type { Indicator } from '../../model/indicator.ts';
import type { Figure } from '../figure.ts';

/** Something kept for each indicator in each column of a table, made when first asked for. */
export const createByColumn = <T>(create: (figure: Figure) => T) => {
  const columns = new Map<number, Map<Indicator, T>>();
  let [lastColumn, lastIndicator, last]: [number, Indicator | null, T | undefined] = [
    -1,
    null,
    undefined,
  ];

  const get = ({ column, indicator }: Figure): T | undefined => columns.get(column)?.get(indicator);

  const add = (figure: Figure): T => {
    const { column, indicator } = figure;
    const one = create(figure);
    const inColumn = columns.get(column) ?? new Map<Indicator, T>();
    columns.set(column, inColumn.set(indicator, one));
    return one;
  };

  return {
    /** That of the figure's indicator in its column. */
    of: (figure: Figure): T => {
      const { column, indicator } = figure;
      // Figures mostly come as the one above.
      if (last !== undefined && column === lastColumn && indicator === lastIndicator) return last;
      const found = get(figure) ?? add(figure);
      [lastColumn, lastIndicator, last] = [column, indicator, found];
      return found;
    },
    /** The same; undefined where it was never asked for. */
    get,
    all: (): readonly T[] => [...columns.values()].flatMap((one) => [...one.values()]),
  };
};
