import type { CodeLists } from '../pipeline/model/code-lists.ts';
import { createFigure, type Figure } from './charts/figure.ts';
import type { FigureSource } from './figure-source.ts';
import { loadOutlines } from './page/load-outlines.ts';
import type { Shown } from './page/shown.ts';

/** The figure of what the edge drew: the reader may point at it before anything was chosen. */
export const readFigureOf = async (
  { state, slice, indicator, release }: Pick<Shown, 'state' | 'slice' | 'indicator' | 'release'>,
  source: FigureSource,
  lists: CodeLists,
): Promise<Figure> => {
  const [observations, outlines] = await Promise.all([
    source.read({ slice, indicator, release: release.id }),
    loadOutlines(state),
  ]);
  const { bases } = indicator;
  return createFigure({ state, slice, observations, lists, release, bases, outlines });
};
