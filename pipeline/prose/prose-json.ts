import type { AcceptedFigure, Corrections } from '../model/corrections.ts';
import type { Language } from '../model/language.ts';
import type { IgnoredNumber, NarrativeIssue, Proposal } from '../narrative/narrative.ts';
import {
  ignoredMessages,
  narrativeIssueMessages,
  reasonMessages,
} from '../narrative/narrative-messages.ts';
import type { Prose } from './prose.ts';
import { createTextPlaces } from './text-places.ts';

/** What a person has said of a proposal. */
export type ProposalState = 'undecided' | 'accepted' | 'dropped';

/** How many figures a report's sentences have, and what became of them. */
export interface ProseCounts {
  readonly proposals: number;
  readonly undecided: number;
  readonly accepted: number;
  readonly dropped: number;
  /** Numbers that are no figures, for a reason each. */
  readonly ignored: number;
  readonly issues: number;
}

type Decided = Pick<Corrections, 'accepted' | 'droppedFigures'>;

const createStateOf = ({ accepted = [], droppedFigures = [] }: Decided) => {
  const taken = new Set(accepted.map(({ cell }) => cell));
  const dropped = new Set(droppedFigures);
  return (cell: string): ProposalState =>
    taken.has(cell) ? 'accepted' : dropped.has(cell) ? 'dropped' : 'undecided';
};

export const countProse = (proses: readonly Prose[], decided: Decided): ProseCounts => {
  const stateOf = createStateOf(decided);
  const states = proses.flatMap(({ text, sheet, proposals }) => {
    const places = createTextPlaces(text, sheet);
    return proposals.map(({ at }) => stateOf(places.write(at)));
  });
  const count = (state: ProposalState): number => states.filter((one) => one === state).length;
  return {
    proposals: states.length,
    undecided: count('undecided'),
    accepted: decided.accepted?.length ?? 0,
    dropped: count('dropped'),
    ignored: proses.reduce((sum, { ignored }) => sum + ignored.length, 0),
    issues: proses.reduce((sum, { issues }) => sum + issues.length, 0),
  };
};

/** The sentence of an issue of a text. */
export const narrativeMessage = ({ code, text }: NarrativeIssue, language: Language): string =>
  narrativeIssueMessages[code][language].replace('{text}', text);

/** A text as the API answers it: everything with its place, and the sentences in one language. */
export const createProseJson = (
  { sheet, text, proposals, ignored, issues }: Prose,
  decided: Decided,
  language: Language,
) => {
  const places = createTextPlaces(text, sheet);
  const stateOf = createStateOf(decided);
  const placed = <T extends Pick<Proposal, 'at'>>(one: T) => ({
    cell: places.write(one.at),
    ...one,
  });
  return {
    sheet,
    text,
    proposals: proposals.map((one: Proposal) => ({
      ...placed(one),
      state: stateOf(places.write(one.at)),
      why: reasonMessages[one.reason][language],
    })),
    ignored: ignored.map((one: IgnoredNumber) => ({
      ...placed(one),
      why: ignoredMessages[one.reason][language],
    })),
    issues: issues.map((one: NarrativeIssue) => ({
      ...placed(one),
      message: narrativeMessage(one, language),
    })),
  };
};

/** A proposal as accepted without a change; null while something of it is open. */
export const acceptProposal = (proposal: Proposal, cell: string): AcceptedFigure | null => {
  const { text, stated, indicator, geography, basis, period, kind, unit, rank, rankOf } = proposal;
  if (indicator === null || geography.value === null || period.value === null || unit === null)
    return null;
  return {
    cell,
    text,
    indicator,
    geography: geography.value,
    basis,
    period: period.value,
    kind: kind.value,
    ...stated,
    unit,
    rank,
    rankOf,
  };
};
