import type { Role } from '../../match/headings.ts';
import type { Indicator, WrittenUnit } from '../../model/indicator.ts';
import type { Kind } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';

/** What a heading says about its column; `roles` empty: nothing that is known. */
export interface HeadingMeaning {
  readonly roles: readonly Role[];
  readonly indicator: Indicator | null;
  /** The province the column is about, where provinces stand side by side: one slug, or two. */
  readonly geographies: readonly string[] | null;
  readonly period: Period | null;
  /** `Quý I`, `Cùng kỳ`: told by the time that the title names; null: the heading says none, or says it whole. */
  readonly within: string | null;
  readonly kind: Kind | null;
  readonly unit: WrittenUnit | null;
  readonly rankOf: number | null;
}

/** What a heading says that is not understood. */
export const nothing: HeadingMeaning = {
  roles: [],
  indicator: null,
  geographies: null,
  period: null,
  within: null,
  kind: null,
  unit: null,
  rankOf: null,
};

/** Is anything of the heading understood? */
export const isKnown = ({ roles }: HeadingMeaning): boolean => roles.length > 0;

/** May the column hold figures? */
export const isMeasure = ({ roles }: HeadingMeaning): boolean =>
  roles.includes('value') || roles.includes('rank');

/** Names what the figures are of, in its own column or from above them. */
export const isSubject = ({ roles, geographies }: HeadingMeaning): boolean =>
  geographies !== null ||
  roles.some((role) => role === 'geography' || role === 'indicator' || role === 'breakdown');

/** Such a column is beside the figures and never one of them: no group of figures covers it. */
export const isBeside = ({ roles }: HeadingMeaning): boolean =>
  roles.some(
    (role) => role === 'ordinal' || role === 'geography' || role === 'code' || role === 'breakdown',
  );
