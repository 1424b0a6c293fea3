import { settleValue } from '../../../pipeline/figures/settle/settle-value.ts';
import type { CodeLists } from '../../../pipeline/model/code-lists.ts';
import type { AcceptedFigure } from '../../../pipeline/model/corrections.ts';
import { type Basis, basisOn } from '../../../pipeline/model/geography.ts';
import type { Language } from '../../../pipeline/model/language.ts';
import type { Kind, StatedValue } from '../../../pipeline/model/observation.ts';
import { type Period, periodLabel } from '../../../pipeline/model/period.ts';
import { isPeriod, parsePeriod } from '../../../pipeline/parse/parse-period.ts';
import { parseStatedValue } from '../../../pipeline/parse/parse-stated-value.ts';
import { describeValue } from '../../../pipeline/prose/describe-value.ts';
import type { ProseRow } from './rows.ts';

/** A figure while a person mends it; '' is not said yet. */
export interface Draft {
  readonly indicator: string;
  readonly geography: string;
  /** Null: as the period has it. */
  readonly basis: Basis | null;
  /** In words: `2018`, `2011–2015`, `quý I/2019`. */
  readonly period: string;
  readonly kind: Kind;
  /** In words: `trên 3.800`; '' for a rank alone. */
  readonly value: string;
  readonly unit: string;
  readonly perYear: boolean;
  readonly rank: string;
  readonly rankOf: string;
}
export type DraftField = keyof Draft;

/** What the words of the draft stand for as long as nobody changes them. */
export interface DraftBase {
  readonly draft: Draft;
  readonly stated: StatedValue | null;
  readonly period: Period | null;
}

const none: Draft = {
  indicator: '',
  geography: '',
  basis: null,
  period: '',
  kind: 'actual',
  value: '',
  unit: '',
  perYear: false,
  rank: '',
  rankOf: '',
};

const valueWords = (stated: StatedValue, language: Language): string =>
  stated.qualifier === 'rank-only'
    ? ''
    : describeValue({ ...stated, rank: null, rankOf: null })[language];

const textOf = (number: number | null): string => (number === null ? '' : String(number));

/** The draft to begin with: what was accepted, else what is proposed, else the number alone. */
export const createDraft = (
  { proposal, text }: ProseRow,
  accepted: AcceptedFigure | null,
  language: Language,
): DraftBase => {
  const period = accepted?.period ?? proposal?.period.value ?? null;
  const stated = accepted ?? proposal?.stated ?? null;
  const said = accepted ?? proposal;
  if (!said) return { draft: { ...none, value: text }, stated, period };
  const draft: Draft = {
    indicator: said.indicator ?? '',
    geography: (accepted?.geography ?? proposal?.geography.value) || '',
    basis: said.basis,
    period: period ? periodLabel(period, language) : '',
    kind: accepted?.kind ?? proposal?.kind.value ?? 'actual',
    value: stated ? valueWords(stated, language) : '',
    unit: said.unit ?? '',
    perYear: stated?.perYear ?? false,
    rank: textOf(said.rank),
    rankOf: textOf(said.rankOf),
  };
  return { draft, stated, period };
};

export type DraftFault = 'indicator' | 'geography' | 'period' | 'value' | 'unit' | 'rank';

export type DraftReading =
  | { readonly ok: true; readonly figure: AcceptedFigure }
  | { readonly ok: false; readonly faults: readonly DraftFault[] };

const rankAlone: StatedValue = {
  value: null,
  lower: null,
  upper: null,
  qualifier: 'rank-only',
  perYear: false,
};

const readValue = (draft: Draft, base: DraftBase): StatedValue | null => {
  const { value, perYear, rank } = draft;
  if (value.trim() === '') return rank.trim() === '' ? null : rankAlone;
  if (base.stated && value === base.draft.value) return { ...plain(base.stated), perYear };
  const reading = parseStatedValue(value);
  if (reading === null || typeof reading === 'string') return null;
  const stated = settleValue(reading, 'vi');
  return stated && { ...stated, perYear };
};

/** Without what else an accepted figure has. */
const plain = ({ value, lower, upper, qualifier, perYear }: StatedValue): StatedValue => ({
  value,
  lower,
  upper,
  qualifier,
  perYear,
});

const readPeriod = ({ period }: Draft, base: DraftBase): Period | null => {
  if (base.period && period === base.draft.period) return base.period;
  const read = parsePeriod(period);
  return read && isPeriod(read) ? read : null;
};

/** The set of provinces: the only one that has the slug, else the one said, else that of the period. */
const readBasis = (draft: Draft, period: Period, { geographies }: CodeLists): Basis | null => {
  const bases = geographies.filter(({ slug }) => slug === draft.geography).map((g) => g.basis);
  if (bases.length === 1) return bases[0] ?? null;
  return draft.basis ?? basisOn(period.to);
};

const readCount = (text: string): number | null =>
  /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;

/** The figure that a draft says, or what it lacks; whether it can be so is the checks' to say. */
export const readDraft = (
  draft: Draft,
  base: DraftBase,
  { cell, text }: ProseRow,
  lists: CodeLists,
): DraftReading => {
  const stated = readValue(draft, base);
  const period = readPeriod(draft, base);
  const [rank, rankOf] = [readCount(draft.rank), readCount(draft.rankOf)];
  const isWrongRank =
    (rank === null && draft.rank.trim() !== '') || (rankOf === null && draft.rankOf.trim() !== '');
  const checks: readonly (readonly [DraftFault, boolean])[] = [
    ['indicator', draft.indicator === ''],
    ['geography', draft.geography === ''],
    ['period', period === null],
    ['value', stated === null],
    ['unit', stated !== null && stated.qualifier !== 'rank-only' && draft.unit === ''],
    ['rank', isWrongRank],
  ];
  const faults = checks.filter(([, isAtFault]) => isAtFault).map(([fault]) => fault);
  if (stated === null || period === null || faults.length > 0) return { ok: false, faults };
  const { indicator, geography, kind } = draft;
  const basis = readBasis(draft, period, lists);
  const unit = stated.qualifier === 'rank-only' ? '' : draft.unit;
  const figure = { cell, text, indicator, geography, basis, period, kind, unit, rank, rankOf };
  return { ok: true, figure: { ...figure, ...stated } };
};
