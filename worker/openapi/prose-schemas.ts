import { kinds, qualifiers } from '../../pipeline/model/observation.ts';
import {
  barePeriod,
  basis,
  count,
  flag,
  listOf,
  nullable,
  number,
  oneOf,
  record,
  ref,
  text,
} from './schema-parts.ts';

const place = {
  ...text,
  description: 'Paragraph, first and last character, counted from 1',
  examples: ['p3:18-35'],
};
const span = record({ start: count, end: count });
const stated = {
  value: nullable(number),
  lower: nullable(number),
  upper: nullable(number),
  qualifier: oneOf(qualifiers),
  perYear: flag,
};
const rank = { rank: nullable(count), rankOf: nullable(count) };

/** What the text says of a figure, where, and why it was taken. */
const said = (value: object) => record({ value, at: nullable(span), reason: text });

const acceptedFigure = record({
  cell: place,
  text: { ...text, description: 'What stands at that place, to the letter' },
  indicator: text,
  geography: text,
  basis: nullable(basis),
  period: barePeriod,
  kind: oneOf(kinds),
  ...stated,
  unit: { ...text, description: 'A unit’s id; empty for a rank alone' },
  ...rank,
});

const proposal = record({
  cell: place,
  text,
  at: span,
  sentence: record({ start: count, end: count, text }),
  stated: record(stated),
  unit: nullable(text),
  unitText: text,
  outOf: nullable(number),
  ...rank,
  rankAt: nullable(span),
  period: said(nullable(barePeriod)),
  kind: said(oneOf(kinds)),
  geography: said(nullable(text)),
  basis: nullable(basis),
  indicator: nullable(text),
  reason: text,
  candidates: listOf(
    record({ indicator: text, confidence: number, reason: text, words: listOf(span) }),
  ),
  confidence: number,
  state: oneOf(['undecided', 'accepted', 'dropped']),
  why: text,
});

/** What a person may say of the figures of sentences. */
export const correctionOfProse = {
  accepted: {
    ...listOf(ref('AcceptedFigure')),
    description: 'Figures of sentences; nothing else of a sentence is published',
  },
  droppedFigures: { ...listOf(place), description: 'Proposals that are no figures' },
};

export const proseCounts = record({
  proposals: count,
  undecided: count,
  accepted: count,
  dropped: count,
  ignored: count,
  issues: count,
});

export const proseSchemas = {
  AcceptedFigure: acceptedFigure,
  Proposals: record({
    texts: listOf(
      record({
        sheet: nullable(text),
        text,
        proposals: listOf(proposal),
        ignored: listOf(record({ cell: place, text, at: span, reason: text, why: text })),
        issues: listOf(
          record({ cell: place, code: text, severity: text, text, at: span, message: text }),
        ),
      }),
    ),
    ...correctionOfProse,
  }),
} as const;
