import type { ChartState } from '../../pipeline/model/chart-state.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import { type Basis, nameGeography, unnamed } from '../../pipeline/model/geography.ts';
import {
  type Indicator,
  isPublishedIndex,
  type MethodBreak,
  type Unit,
} from '../../pipeline/model/indicator.ts';
import type { Kind, Observation } from '../../pipeline/model/observation.ts';
import type { Slice } from '../../pipeline/model/slice.ts';
import { compareObservations, isInSlice } from '../../pipeline/model/slice.ts';
import type { AttributionInput, Years } from './attribution.ts';
import {
  type ChosenGeography,
  type ContextGeography,
  collectChosen,
  collectContext,
  type NameOf,
  placeMark,
} from './collect-geographies.ts';
import { findJoinings, type Joining } from './joinings.ts';
import { isProvinceSlug, listProvinces } from './list-provinces.ts';
import type { Outlines } from './map/outlines.ts';
import { createProvinceMap, type ProvinceMap } from './map/province-map.ts';
import { medianByYear, type YearMedian } from './median-by-year.ts';
import { createRanking, type Ranking } from './rank-rows.ts';
import { collectSeries, type Series } from './series.ts';
import { leavesUnnamedOut, setApart } from './set-apart.ts';
import { findProgrammes, type ShownProgramme } from './shown-programmes.ts';
import { ownDecimals } from './stated-text.ts';
import { type Conversion, createConversion } from './unit-conversion.ts';

export type { ChosenGeography, ContextGeography } from './collect-geographies.ts';

/** The release a chart was drawn from, as its source line names it. */
export interface FigureRelease {
  readonly id: string;
  readonly number: number;
  readonly createdAt: string;
  /** Dataset id → publisher as its upload names it, of datasets the code lists do not know. */
  readonly publishers: Readonly<Record<string, string>>;
  /** Ids of datasets of which no report has a known day of publication. */
  readonly undated: readonly string[];
}

/** Everything the drawing and the words need; nothing below it asks the code lists again. */
export interface Figure {
  readonly state: ChartState;
  readonly slice: Slice;
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** All units, for figures stated in another one than the indicator's. */
  readonly units: readonly Unit[];
  /** A stated number in the indicator's unit. */
  readonly convert: Conversion;
  /** Digits after the decimal sign that yearly figures share, `73,0` beside `66,9`. */
  readonly decimals: number;
  readonly release: FigureRelease | null;
  /** What names the publishers of datasets. */
  readonly naming: AttributionInput;
  /** Bases on which the indicator has figures; null: not known. */
  readonly bases: readonly Basis[] | null;
  /** What kinds of figures there are, of any geography. */
  readonly kinds: ReadonlySet<Kind>;
  /** How many provinces the basis has in the last year shown: 63 or 34; 0 without a basis. */
  readonly provinces: number;
  readonly nameOf: NameOf;
  /** A former province's name in the reader's language, from the Vietnamese one. */
  readonly nameMember: (name: string) => string;
  /** What sources state otherwise than the figures drawn: told, never drawn. */
  readonly competing: readonly Observation[];
  /** Territories of the chosen that were other ones before a day within the years shown. */
  readonly joinings: readonly Joining[];
  /** The index of which the indicator is a component; null for none. */
  readonly whole: { readonly name: string; readonly number: number } | null;
  /** First and last year that has a figure. Null when there is none. */
  readonly years: Years | null;
  readonly chosen: readonly ChosenGeography[];
  readonly context: readonly ContextGeography[];
  /** Of all provinces, in years in which at least half of them have a figure. */
  readonly median: readonly YearMedian[];
  /** Those with figures on both sides. */
  readonly breaks: readonly MethodBreak[];
  readonly programmes: readonly ShownProgramme[];
  readonly ranking: Ranking | null;
  /** What a map shows; null in other views. */
  readonly map: ProvinceMap | null;
  /** What a map in outlines is drawn with. */
  readonly outlines: Outlines | null;
  /** The observations shown in words: of the chosen; all of the period in a ranking or a map. */
  readonly shown: readonly Observation[];
}

export interface FigureInput {
  readonly state: ChartState;
  readonly slice: Slice;
  readonly observations: readonly Observation[];
  readonly lists: CodeLists;
  readonly release: FigureRelease | null;
  /** Bases on which the indicator has figures, as the catalog says. */
  readonly bases?: readonly Basis[];
  /** Where the state asks for a map in outlines, see `needsOutlines`; without them it has tiles. */
  readonly outlines?: Outlines | null;
}

/** Settles everything that is drawn and said. Throws when the lists do not know the indicator. */
export const createFigure = (input: FigureInput): Figure => {
  const { state, slice, lists } = input;
  const { geographies } = lists;
  const subject = createSubject(input);
  const { indicator, unit, convert } = subject;
  const all = setApart(state, input.observations)
    .filter((observation) => isInSlice(slice, observation))
    .sort(compareObservations);
  const isDrawn = ({ preferred }: Observation): boolean => preferred || !slice.preferredOnly;
  const observations = all.filter(isDrawn);
  const years = findYears(observations, slice);
  const provinces = listProvinces(geographies, slice, years?.to ?? slice.to);
  const series = collectSeries(observations, convert);
  const collected = {
    observations,
    series,
    marks: observations.flatMap((observation) => placeMark(observation, convert)),
    name: subject.nameOf,
  };
  const chosen = collectChosen(state.geographies, collected).filter(
    ({ slug }) => slug !== unnamed || !leavesUnnamedOut(state),
  );
  const isOpen = state.time.to === 'latest';
  const told = { observations, indicator, convert, name: subject.nameOf, isOpen };
  const ranking = createRanking({ ...told, provinces });
  const map =
    state.view === 'map' ? createProvinceMap({ ...told, slice, unit, geographies }) : null;
  return {
    ...subject,
    decimals: sharedDecimals(series, isPublishedIndex(indicator) ? indicator.decimals : 6),
    kinds: new Set(observations.map(({ kind }) => kind)),
    provinces: provinces.length,
    years,
    chosen,
    competing: all.filter((observation) => !isDrawn(observation)),
    joinings: findJoinings(geographies, slice.basis, chosen, state.language),
    context: collectContext(state.geographies, collected, isProvinceSlug(geographies, slice)),
    median: medianByYear(series, provinces),
    breaks: indicator.breaks.filter(({ year }) => years && years.from < year && year <= years.to),
    programmes: findProgrammes(lists.programmes, chosen, years),
    ranking,
    map,
    shown: listShown(state.view, chosen, state.view === 'map' ? (map?.ranking ?? null) : ranking),
  };
};

/** What a figure is about, before anything is known of its observations. */
const createSubject = (input: FigureInput) => {
  const { state, slice, lists, release } = input;
  const indicator = lists.indicators.find(({ id }) => id === slice.indicator);
  if (!indicator) throw new Error(`unknown indicator: ${slice.indicator}`);
  const publishers = release?.publishers ?? {};
  return {
    state,
    slice,
    indicator,
    unit: findUnit(lists.units, indicator.unit),
    units: lists.units,
    convert: createConversion(lists.units, indicator.unit),
    release,
    naming: { lists, indicator, language: state.language, publishers },
    bases: input.bases ?? null,
    nameOf: createNameOf(input),
    nameMember: createMemberNames(input),
    whole: findWhole(input, indicator),
    outlines: input.outlines ?? null,
  };
};

const listShown = (
  view: ChartState['view'],
  chosen: readonly ChosenGeography[],
  ranking: Ranking | null,
): readonly Observation[] =>
  view === 'ranking' || view === 'map'
    ? (ranking?.rows ?? []).map(({ observation }) => observation)
    : chosen.flatMap((geography) => geography.observations);

const sharedDecimals = (series: readonly Series[], most: number): number =>
  series
    .flatMap(({ points }) => points)
    .reduce((digits, { value }) => Math.max(digits, ownDecimals(value, most)), 0);

const findUnit = (units: readonly Unit[], id: string): Unit =>
  units.find((unit) => unit.id === id) ?? {
    id,
    name: { vi: id, en: id },
    aliases: [],
    dimension: id,
    factor: 1,
    whole: false,
  };

const findYears = (observations: readonly Observation[], slice: Slice): Figure['years'] => {
  if (observations.length === 0) return null;
  const first = Math.min(...observations.map(({ period }) => period.start ?? period.end));
  const last = Math.max(...observations.map(({ period }) => period.end));
  return { from: Math.max(first, slice.from), to: Math.min(last, slice.to) };
};

const createNameOf =
  ({ lists, slice, state }: FigureInput): NameOf =>
  (slug) =>
    nameGeography(lists.geographies, slug, slice.basis, state.language);

const createMemberNames = ({ lists, state }: FigureInput): Figure['nameMember'] => {
  const former = lists.geographies.filter(({ basis }) => basis === '63');
  const names = new Map(former.map(({ name }) => [name.vi, name[state.language]]));
  return (name) => names.get(name) ?? name;
};

const findWhole = ({ lists, state }: FigureInput, { partOf }: Indicator): Figure['whole'] => {
  const whole = lists.indicators.find(({ id }) => id === partOf?.indicator);
  if (!whole || !partOf) return null;
  return { name: whole.aliases[0] ?? whole.name[state.language], number: partOf.number };
};
