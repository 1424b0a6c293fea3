import { planSlice } from '../../dashboard/charts/plan-slice.ts';
import { createKnown } from '../../dashboard/page/known.ts';
import { type ChartState, type Known, readChartState } from '../../pipeline/model/chart-state.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Notice } from '../../pipeline/model/notice.ts';
import type { CatalogIndicator, Release } from '../../pipeline/model/release.ts';
import type { Slice } from '../../pipeline/model/slice.ts';
import { releaseLists } from '../publication/release-lists.ts';
import type { StoredRelease } from '../publication/release-schema.ts';
import type { Readers } from '../reading/readers.ts';

/** A link, understood: what it asks of which release. Nothing of the figures is read yet. */
export interface ChartRequest {
  readonly state: ChartState;
  readonly notices: readonly Notice[];
  readonly known: Known;
  readonly release: Release;
  /** The release's own. */
  readonly lists: CodeLists;
  readonly indicator: CatalogIndicator;
  readonly slice: Slice;
}

type ReleaseReaders = Pick<Readers, 'currentRelease' | 'release'>;

/** The pinned release where the link names one that exists; otherwise the current one. */
const chooseRelease = async (
  pinned: string | null,
  current: StoredRelease,
  readers: ReleaseReaders,
): Promise<{ readonly release: StoredRelease; readonly notices: readonly Notice[] }> => {
  if (pinned === null) return { release: current, notices: [] };
  const found = await readers.release(pinned);
  if (found) return { release: found, notices: [] };
  return {
    release: current,
    notices: [{ code: 'unknown-release', params: { text: pinned } }],
  };
};

const isId = (text: string | null): text is string => text !== null && /^[\w-]{1,64}$/.test(text);

/** Null before the first release. A link with nonsense gives the default view and notices. */
export const readChartRequest = async (
  query: URLSearchParams,
  readers: ReleaseReaders,
): Promise<ChartRequest | null> => {
  const current = await readers.currentRelease();
  if (!current) return null;
  const pin = query.get('release');
  const { release, notices } = await chooseRelease(isId(pin) ? pin : null, current, readers);
  const lists = releaseLists(release);
  const known = createKnown(
    release.indicators.map(({ id }) => id),
    lists,
  );
  const read = readChartState(query, known);
  const indicator = release.indicators.find(({ id }) => id === read.state.indicator);
  if (!indicator) return null;
  const lost = notices.length > 0;
  const state = lost ? { ...read.state, release: null } : read.state;
  return {
    state,
    notices: [...read.notices, ...notices],
    known,
    release,
    lists,
    indicator,
    slice: planSlice(state, indicator),
  };
};
