import type { ChartData, Charts, ExplorerData, UploadData } from './page/shown.ts';

const elementOf = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`missing element: ${id}`);
  return element;
};

/** Where the page's components stand. */
export const readRoot = (): HTMLElement => elementOf('app');

const readText = (): string | null => document.getElementById('data')?.textContent ?? null;

/** What the edge wrote for the explorer of the same build; null on a page without figures. */
export const readExplorerData = (): ExplorerData | null => JSON.parse(readText() ?? 'null');

/** What the edge wrote for a shared chart of the same build; null on a page without figures. */
export const readChartData = (): ChartData | null => JSON.parse(readText() ?? 'null');

/** What the edge wrote for the page of staff. */
export const readUploadData = (): UploadData => JSON.parse(readText() ?? '{"proposed":[]}');

/** The drawing as it stands in the page: it is kept, not drawn again. */
export const readCharts = (root: ParentNode): Charts => {
  const drawing = (size: string): string =>
    root.querySelector(`[data-size="${size}"]`)?.innerHTML ?? '';
  return { wide: drawing('wide'), narrow: drawing('narrow') };
};
