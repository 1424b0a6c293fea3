import type { AcceptedFigure } from '../../../pipeline/model/corrections.ts';

/** What a person said of a number of the text; none: undecided. */
export type Decision =
  | { readonly kind: 'accepted'; readonly figure: AcceptedFigure }
  | { readonly kind: 'dropped' };

/** By place in the text. */
export type Decisions = ReadonlyMap<string, Decision>;

/** As corrections have them. */
export interface Decided {
  readonly accepted: readonly AcceptedFigure[];
  readonly droppedFigures: readonly string[];
}

export const readDecided = ({ accepted, droppedFigures }: Decided): Decisions =>
  new Map<string, Decision>([
    ...accepted.map((figure) => [figure.cell, { kind: 'accepted', figure }] as const),
    ...droppedFigures.map((cell) => [cell, { kind: 'dropped' }] as const),
  ]);

/** In the order of the places, so that the same decisions are the same text. */
export const writeDecided = (decisions: Decisions): Decided => {
  const all = [...decisions].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    accepted: all.flatMap(([, one]) => (one.kind === 'accepted' ? [one.figure] : [])),
    droppedFigures: all.flatMap(([cell, one]) => (one.kind === 'dropped' ? [cell] : [])),
  };
};

/** With one said anew; null: undecided again. */
export const withDecision = (
  decisions: Decisions,
  cell: string,
  decision: Decision | null,
): Decisions => {
  const changed = new Map(decisions);
  if (decision) changed.set(cell, decision);
  else changed.delete(cell);
  return changed;
};
