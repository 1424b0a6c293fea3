import type { Indicator, Unit } from '../../model/indicator.ts';
import type { Kind } from '../../model/observation.ts';
import type { Figure } from '../figure.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';

/** What the figures of a column mostly share. */
export interface Sense {
  readonly column: number;
  readonly indicator: Indicator;
  readonly kind: Kind;
  readonly unit: Unit | null;
  readonly said: Figure['said'];
}

/** Numbers for them. A column's figures mostly are as the one above: that is asked first. */
export const createSenses = (): Dictionary<Sense> => {
  const known = createDictionary<Sense>(
    ({ column, indicator, kind, unit, said }) =>
      `${column} ${kind} ${said} ${unit?.id ?? ''} ${indicator.id}`,
  );
  const above = new Map<number, { readonly sense: Sense; readonly code: number }>();
  return {
    at: known.at,
    codeOf: ({ column, indicator, kind, unit, said }) => {
      const last = above.get(column);
      if (last && last.sense.indicator === indicator && last.sense.unit === unit)
        if (last.sense.kind === kind && last.sense.said === said) return last.code;
      const sense = { column, indicator, kind, unit, said };
      const code = known.codeOf(sense);
      above.set(column, { sense: known.at(code), code });
      return code;
    },
  };
};
