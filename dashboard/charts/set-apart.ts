import type { ChartState } from '../../pipeline/model/chart-state.ts';
import { unnamed } from '../../pipeline/model/geography.ts';

type Choice = Pick<ChartState, 'geographies' | 'view'>;

/** Does the chart show nothing but figures of reports that name no province, in a view that compares none? */
const isOfUnnamed = ({ geographies, view }: Choice): boolean =>
  view !== 'ranking' &&
  view !== 'map' &&
  geographies.length > 0 &&
  geographies.every((slug) => slug === unnamed);

/**
 * What may stand in one chart: a figure of a report that names no province is compared with none, for
 * it may be that of any of them. It is seen alone, or not at all.
 */
export const setApart = <T extends { readonly geography: string }>(
  choice: Choice,
  figures: readonly T[],
): readonly T[] => {
  const isAlone = isOfUnnamed(choice);
  return figures.filter(({ geography }) => (geography === unnamed) === isAlone);
};

/** Is a report without a name chosen that the chart does not show? */
export const leavesUnnamedOut = (choice: Choice): boolean =>
  choice.geographies.includes(unnamed) && !isOfUnnamed(choice);
