import { type Basis, isBasis } from './geography.ts';
import { isLanguage, type Language } from './language.ts';
import type { Notice } from './notice.ts';

export const views = [
  'trend',
  'ranking',
  'bump',
  'change',
  'map',
  'heatmap',
  'scatter',
  'profile',
  'table',
] as const;
export type View = (typeof views)[number];
/** The views that can be drawn; a link to another falls back with a notice. */
export const drawnViews = ['trend', 'ranking', 'map', 'table'] as const satisfies readonly View[];

/** How a map is drawn: a tile for each province, or the provinces in their outlines. */
export const mapForms = ['tiles', 'outline'] as const;
export type MapForm = (typeof mapForms)[number];

/** A year, or the first or last that has figures. */
export type TimeBound = number | 'earliest' | 'latest';

/** What a link says. Empty `geographies` means none chosen. */
export interface ChartState {
  readonly indicator: string;
  readonly geographies: readonly string[];
  readonly time: { readonly from: TimeBound; readonly to: TimeBound };
  readonly view: (typeof drawnViews)[number];
  /** What a map is drawn with; kept while other views are shown. */
  readonly map: MapForm;
  /** Null: the published basis of the last period shown. */
  readonly basis: Basis | null;
  /** A pinned release; null follows the current one. */
  readonly release: string | null;
  readonly language: Language;
}

/** What a link may name: known before it is read. */
export interface Known {
  readonly indicators: readonly string[];
  readonly geographies: readonly string[];
  readonly defaults: { readonly indicator: string; readonly geographies: readonly string[] };
}

/** At most this many provinces have a colour of their own. */
export const mostGeographies = 8;

const allYears = { from: 'earliest', to: 'latest' } as const;

/** The state of an empty link. */
export const defaultState = (known: Known): ChartState => ({
  indicator: known.defaults.indicator,
  geographies: known.defaults.geographies,
  time: allYears,
  view: 'trend',
  map: 'tiles',
  basis: null,
  release: null,
  language: 'vi',
});

/** A chart state from a link's query; what could not be used is left at its default and said. */
export const readChartState = (
  query: URLSearchParams,
  known: Known,
): { readonly state: ChartState; readonly notices: readonly Notice[] } => {
  const notices: Notice[] = [];
  const ignored: string[] = [];
  const ignore = (key: string, text: string): void => {
    ignored.push(`${key} = “${text.slice(0, 80)}”`);
  };
  const base = defaultState(known);
  const read = <T>(key: string, fallback: T, parse: (text: string) => T | undefined): T => {
    const text = query.get(key);
    if (text === null) return fallback;
    const value = parse(text);
    if (value !== undefined) return value;
    ignore(key, text);
    return fallback;
  };
  const state: ChartState = {
    indicator: read('indicator', base.indicator, (t) =>
      known.indicators.includes(t) ? t : undefined,
    ),
    geographies: readGeographies(query.get('geography'), known, base.geographies, notices),
    time: read<ChartState['time']>('time', base.time, parseTime),
    view: readView(query.get('view'), notices, ignore),
    map: read<MapForm>('map', base.map, (t) => mapForms.find((form) => form === t)),
    basis: read<Basis | null>('basis', null, (t) => (isBasis(t) ? t : undefined)),
    release: read<string | null>('release', null, (t) => (/^[\w-]{1,64}$/.test(t) ? t : undefined)),
    language: read<Language>('lang', 'vi', (t) => (isLanguage(t) ? t : undefined)),
  };
  if (ignored.length > 0)
    notices.unshift({ code: 'ignored-value', params: { text: ignored.join(', ') } });
  return { state, notices };
};

const readGeographies = (
  text: string | null,
  known: Known,
  fallback: readonly string[],
  notices: Notice[],
): readonly string[] => {
  if (text === null) return fallback;
  const slugs = [...new Set(text.split('~').filter((slug) => slug !== ''))];
  const found = slugs.filter((slug) => known.geographies.includes(slug));
  const lost = slugs.filter((slug) => !known.geographies.includes(slug));
  if (lost.length > 0)
    notices.push({
      code: found.length > 0 ? 'unknown-geographies' : 'no-known-geographies',
      params: { text: lost.slice(0, 5).join(', ').slice(0, 120) },
    });
  if (found.length > mostGeographies)
    notices.push({
      code: 'too-many-geographies',
      params: { limit: mostGeographies },
      geographies: found.slice(mostGeographies),
    });
  if (found.length === 0 && slugs.length > 0) return fallback;
  return found.slice(0, mostGeographies);
};

const readView = (
  text: string | null,
  notices: Notice[],
  ignore: (key: string, text: string) => void,
): ChartState['view'] => {
  if (text === null) return 'trend';
  const drawn = drawnViews.find((view) => view === text);
  if (drawn) return drawn;
  if (views.some((view) => view === text))
    notices.push({ code: 'view-not-drawn', params: { view: text } });
  else ignore('view', text);
  return 'trend';
};

const parseBound = (text: string): TimeBound | undefined => {
  if (text === 'earliest' || text === 'latest') return text;
  if (!/^\d{4}$/.test(text)) return undefined;
  const year = Number(text);
  return year >= 1990 && year <= 2100 ? year : undefined;
};

const parseTime = (text: string): ChartState['time'] | undefined => {
  const [first = '', second = first, ...rest] = text.split('..');
  const from = parseBound(first);
  const to = parseBound(second);
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  if (typeof from === 'number' && typeof to === 'number' && from > to)
    return { from: to, to: from };
  return { from, to };
};

const writeTime = ({ from, to }: ChartState['time']): string =>
  from === to ? String(from) : `${from}..${to}`;

/** The link's query: defaults left out, keys sorted, `~` left as it is. Empty for the default state. */
export const writeChartState = (state: ChartState, known: Known): string => {
  const base = defaultState(known);
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const pairs: [string, string | null][] = [
    ['basis', state.basis],
    ['geography', same(state.geographies, base.geographies) ? null : state.geographies.join('~')],
    ['indicator', state.indicator === base.indicator ? null : state.indicator],
    ['lang', state.language === 'vi' ? null : state.language],
    ['map', state.map === base.map ? null : state.map],
    ['release', state.release],
    ['time', same(state.time, base.time) ? null : writeTime(state.time)],
    ['view', state.view === 'trend' ? null : state.view],
  ];
  return pairs
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%7E', '~')}`)
    .join('&');
};
