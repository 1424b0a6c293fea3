import type { Observation } from '../pipeline/model/observation.ts';
import type { CatalogIndicator } from '../pipeline/model/release.ts';
import type { Slice } from '../pipeline/model/slice.ts';

/** Which figures, of which release, and where the release keeps them. */
export interface Wanted {
  readonly slice: Slice;
  readonly indicator: CatalogIndicator;
  readonly release: string;
}

/** Where the explorer's figures come from: the engine in the browser, or the edge without it. */
export interface FigureSource {
  readonly read: (wanted: Wanted) => Promise<readonly Observation[]>;
}
