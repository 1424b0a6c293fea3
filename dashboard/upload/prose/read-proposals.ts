import * as v from 'valibot';
import type { AcceptedFigure } from '../../../pipeline/model/corrections.ts';
import { bases } from '../../../pipeline/model/geography.ts';
import { severities } from '../../../pipeline/model/issue.ts';
import { kinds, qualifiers } from '../../../pipeline/model/observation.ts';
import { grains } from '../../../pipeline/model/period.ts';
import {
  ignoredMessages,
  narrativeIssueMessages,
  reasonMessages,
} from '../../../pipeline/narrative/narrative-messages.ts';
import type { Prose } from '../../../pipeline/prose/prose.ts';
import type { Decided } from './decisions.ts';

const keyOf = <T extends object>(messages: T) =>
  v.custom<keyof T & string>((key) => typeof key === 'string' && Object.hasOwn(messages, key));

const reason = keyOf(reasonMessages);
const number = v.nullable(v.number());
const span = v.object({ start: v.number(), end: v.number() });
const basis = v.nullable(v.picklist(bases));
const period = v.object({
  start: number,
  end: v.number(),
  grain: v.picklist(grains),
  from: v.nullable(v.string()),
  to: v.string(),
});
const stated = {
  value: number,
  lower: number,
  upper: number,
  qualifier: v.picklist(qualifiers),
  perYear: v.boolean(),
};
const said = <T extends v.GenericSchema>(value: T) =>
  v.object({ value, at: v.nullable(span), reason });
const severity = v.picklist(severities);

const proposal = v.object({
  text: v.string(),
  at: span,
  sentence: v.object({ ...span.entries, text: v.string() }),
  stated: v.object(stated),
  unit: v.nullable(v.string()),
  unitText: v.string(),
  outOf: number,
  rank: number,
  rankOf: number,
  rankAt: v.nullable(span),
  period: said(v.nullable(period)),
  kind: said(v.picklist(kinds)),
  geography: said(v.nullable(v.string())),
  basis,
  indicator: v.nullable(v.string()),
  reason,
  candidates: v.array(
    v.object({
      indicator: v.string(),
      confidence: v.number(),
      reason,
      words: v.array(span),
    }),
  ),
  confidence: v.number(),
});

const prose = v.object({
  sheet: v.nullable(v.string()),
  text: v.string(),
  proposals: v.array(proposal),
  ignored: v.array(v.object({ text: v.string(), at: span, reason: keyOf(ignoredMessages) })),
  issues: v.array(
    v.object({ code: keyOf(narrativeIssueMessages), severity, text: v.string(), at: span }),
  ),
}) satisfies v.GenericSchema<unknown, Prose>;

const accepted = v.object({
  cell: v.string(),
  text: v.string(),
  indicator: v.string(),
  geography: v.string(),
  basis,
  period,
  kind: v.picklist(kinds),
  ...stated,
  unit: v.string(),
  rank: number,
  rankOf: number,
}) satisfies v.GenericSchema<unknown, AcceptedFigure>;

const proposals = v.object({
  texts: v.array(prose),
  accepted: v.array(accepted),
  droppedFigures: v.array(v.string()),
});

/** An upload's texts, and what was decided of their figures. */
export interface Proposals extends Decided {
  readonly texts: readonly Prose[];
}

/** Null for an answer that this page does not understand. */
export const readProposals = (answer: unknown): Proposals | null => {
  const result = v.safeParse(proposals, answer);
  return result.success ? result.output : null;
};
