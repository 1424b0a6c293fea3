import type { Figure, FigureRelease } from '../../dashboard/charts/figure.ts';
import { createShown, drawCharts } from '../../dashboard/page/create-shown.ts';
import { loadOutlines } from '../../dashboard/page/load-outlines.ts';
import type { Charts, Shown } from '../../dashboard/page/shown.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Release } from '../../pipeline/model/release.ts';
import type { Readers } from '../reading/readers.ts';
import { createPlotDocument } from './document.ts';
import type { ChartRequest } from './read-chart.ts';

/** Reads the figures a link asks for and puts them in words, in a table and ready to draw. */
export const showRequest = async (
  request: ChartRequest,
  readers: Pick<Readers, 'readSlice'>,
): Promise<{ readonly shown: Shown; readonly figure: Figure }> => {
  const { state, indicator, slice, notices, lists } = request;
  const [observations, outlines] = await Promise.all([
    readers.readSlice(request.release, slice),
    loadOutlines(state),
  ]);
  const release = createFigureRelease(request.release, lists);
  return createShown({
    ...{ state, indicator, slice, release, observations, notices, lists, outlines },
  });
};

/** What names the source: the code lists say it of their datasets, the uploads of all others. */
const createFigureRelease = (
  { id, number, createdAt, revisions }: Release,
  { datasets }: CodeLists,
): FigureRelease => {
  const known = new Set(datasets.map((dataset) => dataset.id));
  const named = revisions.filter(({ dataset }) => !known.has(dataset));
  const publishers = Object.fromEntries(named.map((one) => [one.dataset, one.publisher]));
  return { id, number, createdAt, publishers, undated: listUndated(revisions) };
};

/** Where no report has a day, a dated one of another dataset is preferred: see `markPreferred`. */
const listUndated = (revisions: Release['revisions']): readonly string[] =>
  [...Map.groupBy(revisions, ({ dataset }) => dataset)]
    .filter(([, own]) => own.every(({ publishedOn }) => publishedOn === null))
    .map(([dataset]) => dataset);

export const drawAtEdge = (figure: Figure): Charts => drawCharts(figure, createPlotDocument());
