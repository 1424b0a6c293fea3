import type { ChartState } from '../../pipeline/model/chart-state.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import {
  type Basis,
  findGeography,
  findPredecessors,
  findSuccessor,
  type Geography,
  nameGeography,
} from '../../pipeline/model/geography.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { Notice } from '../../pipeline/model/notice.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { dayLabel, overlapsYears, periodKey } from '../../pipeline/model/period.ts';
import type { CatalogIndicator } from '../../pipeline/model/release.ts';
import type { Slice } from '../../pipeline/model/slice.ts';
import { leavesUnnamedOut } from '../charts/set-apart.ts';
import { writeYearList } from '../charts/year-list.ts';

export interface Noticed {
  readonly state: ChartState;
  readonly indicator: CatalogIndicator;
  readonly slice: Slice;
  readonly observations: readonly Observation[];
  /** Those of the link itself. */
  readonly notices: readonly Notice[];
  readonly lists: CodeLists;
}

/** Everything a reader is told: of the link, of provinces the basis does not have, of what is not shown. */
export const collectNotices = (input: Noticed): readonly Notice[] => [
  ...input.notices.map((notice) => withNames(notice, input)),
  ...input.state.geographies.flatMap((slug) => noticeForeign(slug, input)),
  ...input.state.geographies.flatMap((slug) => noticeNote(slug, input)),
  ...(leavesUnnamedOut(input.state) ? [{ code: 'unnamed-apart' } as const] : []),
  ...noticeOtherBasis(input),
  ...(input.observations.length === 0 ? [{ code: 'no-figures' } as const] : []),
];

const withNames = (notice: Notice, { state, slice, lists }: Noticed): Notice => {
  if (!notice.geographies) return notice;
  const names = notice.geographies.map((slug) =>
    nameGeography(lists.geographies, slug, slice.basis, state.language),
  );
  return { ...notice, params: { ...notice.params, names: names.join(', ') } };
};

/** A province that the basis shown does not have, with what it became or was made of. */
const noticeForeign = (slug: string, { state, slice, lists }: Noticed): readonly Notice[] => {
  const { basis } = slice;
  if (basis === null) return [];
  const { language } = state;
  const unit = findGeography(lists.geographies, slug, basis);
  if (unit) return noticeEnded(unit, basis, slice, lists, language);
  const name = nameGeography(lists.geographies, slug, basis, language);
  if (basis === '34') {
    const successor = findSuccessor(lists.geographies, slug, '34')?.name[language];
    return successor ? [{ code: 'merged-geography', params: { name, successor } }] : [];
  }
  const predecessors = findPredecessors(lists.geographies, slug)
    .map((one) => one.name[language])
    .join(', ');
  return predecessors === '' ? [] : [{ code: 'later-geography', params: { name, predecessors } }];
};

const noticeEnded = (
  { slug, name, validTo }: Geography,
  basis: Basis,
  { from }: Slice,
  lists: CodeLists,
  language: Language,
): readonly Notice[] => {
  if (validTo === null || validTo >= `${from}-01-01`) return [];
  const successor = findSuccessor(lists.geographies, slug, basis)?.name[language];
  if (successor === undefined) return [];
  const day = dayLabel(validTo, language);
  return [{ code: 'ended-geography', params: { name: name[language], day, successor } }];
};

/**
 * The note on a region, where the years shown reach into the days it is about. What a province took in
 * is told beneath the chart.
 */
const noticeNote = (slug: string, { state, slice, lists }: Noticed): readonly Notice[] => {
  const geography = findGeography(lists.geographies, slug, slice.basis);
  const note = geography?.type === 'region' ? geography.note : null;
  if (note === null) return [];
  const isAbout =
    (note.to === null || note.to >= `${slice.from}-01-01`) &&
    (note.from === null || note.from <= `${slice.to}-12-31`);
  return isAbout ? [{ code: 'geography-note', params: { note: note[state.language] } }] : [];
};

/**
 * The years asked for that only the other basis has, where the link leaves the basis open or nothing
 * is shown. A period of the catalog without a figure here has its figures there: those without a basis
 * belong to both.
 */
const noticeOtherBasis = ({
  state,
  indicator,
  slice,
  observations,
}: Noticed): readonly Notice[] => {
  const other = indicator.bases.find((basis) => basis !== slice.basis);
  if (slice.basis === null || other === undefined) return [];
  if (state.basis !== null && observations.length > 0) return [];
  const shown = new Set(observations.map(({ period }) => periodKey(period)));
  const hidden = indicator.periods.filter(
    (period) => overlapsYears(period, slice.from, slice.to) && !shown.has(periodKey(period)),
  );
  if (hidden.length === 0) return [];
  const years = writeYearList(hidden.map(({ end }) => end));
  return [{ code: 'other-basis', params: { shown: slice.basis, other, years } }];
};
