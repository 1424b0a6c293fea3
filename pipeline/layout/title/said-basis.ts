import { limits } from '../../limits.ts';
import { findSaidBasis, type SaidBasis } from '../../match/said-basis.ts';
import type { Column, Known } from '../layout.ts';
import type { KnownContext } from './known-context.ts';
import type { Title } from './read-title.ts';

/** What the title says, then the sheet's name, then the table before it. */
export const settleSaidBasis = (title: Title, { sheet, before }: KnownContext): SaidBasis | null =>
  saidIn(title.lines.map(({ text }) => text)) ??
  saidIn(sheet === null ? [] : [sheet]) ??
  before?.known.saidBasis ??
  null;

/** The heading over the provinces goes before what stands above the table. */
export const saidBasisOf = (geography: Column | null, known: Known): SaidBasis | null =>
  saidIn(geography ? [geography.heading] : []) ?? known.saidBasis;

/** Null: the texts say nothing of it, or both. */
const saidIn = (texts: readonly string[]): SaidBasis | null => {
  const said = texts
    .filter(({ length }) => length <= limits.label)
    .flatMap((text) => {
      const basis = findSaidBasis(text);
      return basis ? [{ basis, text }] : [];
    });
  const [first, ...others] = said;
  return first && others.every(({ basis }) => basis === first.basis) ? first : null;
};
