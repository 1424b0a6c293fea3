import type { Territory } from '../model/crosswalk.ts';
import type { Geography } from '../model/geography.ts';
import { type Indicator, ownDataset, type Unit } from '../model/indicator.ts';
import { writeMemberText } from '../model/member-text.ts';
import type { Observation, StatedValue } from '../model/observation.ts';
import { convertStated } from './convert-stated.ts';
import { figureKey } from './mark-preferred.ts';
import { spanStated } from './span-stated.ts';
import { sumPartly, sumStated } from './sum-stated.ts';

/** A merged unit with the figures that its members have of one question. */
export interface MemberFigures extends Territory {
  readonly figures: readonly Observation[];
}

const derivedId = (observation: Observation): string => `derived/${figureKey(observation)}`;

/** The figure of a unit that was left as it was, on the other basis. */
export const copyFigure = (figure: Observation, unit: Geography): Observation => {
  const copy: Observation = {
    ...figure,
    geography: unit.slug,
    basis: unit.basis,
    status: 'derived',
    derivedFrom: [figure.id],
    members: null,
  };
  return { ...copy, id: derivedId(copy) };
};

/**
 * The figure of a merged unit. Members that state another kind of thing (dollars beside đồng, a yearly
 * figure beside a total) count as not reported; none at all give nothing.
 */
export const mergeFigures = (
  merger: MemberFigures,
  indicator: Indicator,
  units: readonly Unit[],
): readonly Observation[] => {
  const { unit, members } = merger;
  const target = chooseUnit(merger.figures, indicator);
  const figures = withoutRanksAlone(merger.figures)
    .filter(({ perYear }, _, [first]) => perYear === first?.perYear)
    .flatMap((figure) => convertStated(figure, target, units) ?? []);
  const [first] = figures;
  if (!first) return [];
  const merged: Observation = {
    ...first,
    ...mergeStated(figures, members.length, indicator),
    geography: unit.slug,
    basis: unit.basis,
    unit: target,
    text: writeMembers(merger, figures),
    rank: null,
    rankOf: commonRankOf(figures),
    rankDerived: false,
    derivedRank: null,
    status: 'derived',
    derivedFrom: figures.map(({ id }) => id),
    members: { reported: figures.length, total: members.length },
    disputed: figures.some(({ disputed }) => disputed),
    dataset: new Set(figures.map((o) => o.dataset)).size === 1 ? first.dataset : ownDataset,
    upload: '',
    cell: '',
  };
  return [{ ...merged, id: derivedId(merged) }];
};

/** Beside a member's score a rank alone says nothing of the unit's: it counts as not reported. */
const withoutRanksAlone = (figures: readonly Observation[]): readonly Observation[] => {
  const stated = figures.filter(({ qualifier }) => qualifier !== 'rank-only');
  return stated.length > 0 ? stated : figures;
};

/** The unit that all of them use, else the indicator's. */
const chooseUnit = (figures: readonly Observation[], indicator: Indicator): string => {
  const [unit, ...others] = new Set(figures.map((o) => o.unit).filter((id) => id !== ''));
  return unit !== undefined && others.length === 0 ? unit : indicator.unit;
};

const mergeStated = (
  figures: readonly Observation[],
  total: number,
  { aggregation, bounds }: Indicator,
): StatedValue => {
  const [first] = figures;
  if (first && figures.every(({ qualifier }) => qualifier === 'rank-only')) {
    const { value, lower, upper, qualifier, perYear } = first;
    return { value, lower, upper, qualifier, perYear };
  }
  if (aggregation !== 'sum') return spanStated(figures);
  return figures.length < total ? sumPartly(figures, bounds.min) : sumStated(figures, bounds.min);
};

/** `Bình Thuận: 65,23; Đắk Nông: dưới 70`: what the members' own reports say. */
const writeMembers = ({ members }: Territory, figures: readonly Observation[]): string => {
  const names = new Map(members.map(({ slug, name }) => [slug, name.vi]));
  return figures
    .map((o) => `${names.get(o.geography) ?? o.geography}: ${writeMemberText(o) || rankOf(o)}`)
    .join('; ');
};

const rankOf = ({ rank, rankOf }: Observation): string =>
  rankOf === null ? String(rank ?? '') : `${rank ?? ''}/${rankOf}`;

const commonRankOf = (figures: readonly Observation[]): number | null => {
  const [of, ...others] = new Set(figures.map((o) => o.rankOf));
  const isRank = figures.every(({ qualifier }) => qualifier === 'rank-only');
  return isRank && of !== undefined && others.length === 0 ? of : null;
};
