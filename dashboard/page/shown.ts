import type { ChartState, Known } from '../../pipeline/model/chart-state.ts';
import type { Indicator } from '../../pipeline/model/indicator.ts';
import type { Notice } from '../../pipeline/model/notice.ts';
import type { CatalogIndicator } from '../../pipeline/model/release.ts';
import type { Slice } from '../../pipeline/model/slice.ts';
import type { FigureRelease } from '../charts/figure.ts';

/** What is said around the chart. */
export interface ShownText {
  readonly title: string;
  readonly subtitle: string;
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly source: string;
}

export interface ShownTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly slug: string | null; readonly cells: readonly string[] }[];
}

/** Everything a page shows of one chart state, but for the drawing: plain data. */
export interface Shown {
  readonly state: ChartState;
  readonly indicator: CatalogIndicator;
  readonly slice: Slice;
  readonly release: FigureRelease;
  readonly text: ShownText;
  readonly table: ShownTable;
  readonly notices: readonly Notice[];
}

/** The drawing in its two sizes, as SVG text; empty where the view is a table. */
export interface Charts {
  readonly wide: string;
  readonly narrow: string;
}

/** What the edge hands the browser's script of the explorer. */
export interface ExplorerData {
  readonly shown: Shown;
  readonly known: Known;
  /** Indicators of the release that the bundled code lists lack. */
  readonly proposed: readonly Indicator[];
}

/** What the edge hands the script of a shared chart: where its figures are to be had. */
export type ChartData = Pick<Shown, 'state' | 'indicator' | 'slice' | 'release'> &
  Pick<ExplorerData, 'proposed'>;

/** What the edge hands the page for staff. */
export type UploadData = Pick<ExplorerData, 'proposed'>;
