import { createIssue, type IssueDetail } from '../create-issue.ts';
import { createPlace, type Place } from '../figures/cells/placing.ts';
import { checkFigure } from '../figures/check/check-figure.ts';
import type { Figure } from '../figures/figure.ts';
import { createGeographyChooser } from '../figures/settle/choose-geography.ts';
import type { Ledger, TableLedger } from '../figures/settle/ledger.ts';
import type { Emit, Origin, SettledFigure } from '../figures/settle/settled-figure.ts';
import type { Matchers } from '../match/create-matchers.ts';
import { parseTextAddress, type TextAddress } from '../model/cell-address.ts';
import type { AcceptedFigure } from '../model/corrections.ts';
import { basisOn, nameGeography } from '../model/geography.ts';
import type { Indicator, Unit } from '../model/indicator.ts';
import type { Issue, IssueCode } from '../model/issue.ts';
import { periodName } from '../model/period.ts';
import { isPossibleRank } from '../parse/parse-rank.ts';
import { checkAsWritten } from './check-as-written.ts';
import { qualifierNames } from './describe-value.ts';
import { isConsistentPeriod, isConsistentValue } from './is-consistent.ts';
import type { Prose } from './prose.ts';
import { createTextPlaces, type TextPlaces } from './text-places.ts';

/** An issue of an accepted figure, told of its place in the text. */
type Tell = (code: IssueCode, detail?: IssueDetail) => Issue;

const createTell =
  ({ sheet, paragraph, first, last }: TextAddress, text: string): Tell =>
  (code, detail) => ({
    ...createIssue(code, { sheet, row: paragraph }, { text, ...detail }),
    cell: `p${paragraph}:${first}-${last}`,
  });

/** A document with its places, and what tells them. */
interface PlacedProse {
  readonly prose: Prose;
  readonly places: TextPlaces;
}

/** What accepted figures are entered with. */
interface Book {
  readonly ledger: TableLedger;
  readonly origin: Origin;
  readonly matchers: Matchers;
  readonly chooseGeography: ReturnType<typeof createGeographyChooser>;
  readonly place: Place;
  /** Keeps a figure under its number in the file. */
  readonly keep: (at: number, settled: SettledFigure) => void;
  /** The number of the next figure. */
  readonly next: () => number;
}

export interface SettledAccepted {
  readonly issues: readonly Issue[];
  /** Hands the figures out, after those of the tables. */
  readonly handOut: (emit: Emit) => void;
}

/**
 * Settles accepted figures and enters them in the ledger, by the checks that figures of tables pass; what
 * fails one is an issue with its place. Nothing else of a text becomes an observation. They are
 * numbered from `from` on.
 */
export const settleAccepted = (
  accepted: readonly AcceptedFigure[],
  proses: readonly Prose[],
  origin: Origin,
  matchers: Matchers,
  ledger: Ledger,
  /** Their own book in it. */
  table: TableLedger,
  from: number,
): SettledAccepted => {
  const placed = proses.map((prose) => ({
    prose,
    places: createTextPlaces(prose.text, prose.sheet),
  }));
  const entered = new Map<number, SettledFigure>();
  let next = from;
  const { geographies } = matchers.lists;
  const book: Book = {
    ledger: table,
    origin,
    matchers,
    chooseGeography: createGeographyChooser(geographies),
    place: createPlace(geographies, origin.today, ledger.locate),
    keep: (at, settled) => void entered.set(at, settled),
    next: () => {
      next += 1;
      return next - 1;
    },
  };
  const issues = accepted.flatMap((figure) => settleOne(figure, placed, book));
  return {
    issues: [...issues, ...book.ledger.repeats()],
    handOut: (emit) => {
      for (const [at, settled] of entered)
        if (ledger.has(at)) emit({ ...settled, rank: ledger.rankOf(at) ?? settled.rank });
    },
  };
};

const settleOne = (
  figure: AcceptedFigure,
  placed: readonly PlacedProse[],
  book: Book,
): readonly Issue[] => {
  const address = parseTextAddress(figure.cell);
  const found = placed.find(({ prose }) => prose.sheet === address?.sheet);
  const span = address && found ? found.places.spanOf(address) : null;
  if (!address || !found || !span)
    return [
      createIssue('no-such-place', {}, { text: figure.text, params: { place: figure.cell } }),
    ];
  const tell = createTell(address, figure.text);
  const stands = found.prose.text.slice(span.start, span.end);
  if (stands !== figure.text) return [tell('text-differs', { params: { found: stands } })];
  const known = findKnown(figure, tell, book.matchers);
  if ('code' in known) return [known];
  const contrary = checkSelf(figure, tell);
  if (contrary) return [contrary];
  const written = checkAsWritten(figure, span, found.prose);
  const warnings = written
    ? [tell('value-not-as-written', { severity: 'warning', ...written })]
    : [];
  return [...warnings, ...enter(figure, known, address, tell, book)];
};

/** What the code lists know of the figure. */
interface Known {
  readonly indicator: Indicator;
  readonly unit: Unit | null;
}

const findKnown = (
  { indicator: id, unit: unitId, geography, qualifier }: AcceptedFigure,
  tell: Tell,
  { lists, unitOf }: Matchers,
): Known | Issue => {
  const indicator = lists.indicators.find((one) => one.id === id);
  if (!indicator) return tell('unknown-indicator', { text: id });
  if (!lists.geographies.some(({ slug }) => slug === geography))
    return tell('unknown-geography', { text: geography });
  if (qualifier === 'rank-only' && unitId === '') return { indicator, unit: null };
  const unit = lists.units.find((one) => one.id === unitId);
  if (!unit) return tell('unknown-unit', { text: unitId });
  const own = unitOf(indicator.unit);
  if (unit.dimension === own.dimension) return { indicator, unit };
  const params = { indicator: indicator.name, unit: own.name };
  return tell('wrong-unit', { text: unitId, params });
};

/** Does what was accepted go together in itself? */
const checkSelf = (figure: AcceptedFigure, tell: Tell): Issue | null => {
  const { qualifier, period, rank, rankOf } = figure;
  if (!isConsistentValue(figure))
    return tell('contrary-bounds', { params: { qualifier: qualifierNames[qualifier] } });
  if (!isConsistentPeriod(period)) return tell('wrong-period');
  if (rank === null && rankOf === null && qualifier !== 'rank-only') return null;
  const isRank = rank !== null && Number.isInteger(rank) && isPossibleRank(rank, rankOf);
  return isRank ? null : tell('bad-rank', { text: `${rank ?? '?'}/${rankOf ?? '?'}` });
};

/** As the checks of tables want a figure; its place is put right afterwards. */
const createFigure = (
  { text, geography, period, kind, rank, rankOf }: AcceptedFigure,
  { indicator, unit }: Known,
  row: number,
): Figure => ({
  row,
  column: 0,
  text,
  indicator,
  places: { geographies: [geography], column: null, text: '', code: null },
  timing: { period, mention: { place: { row, column: 0 }, text: periodName(period).vi } },
  said: rank === null ? 'score' : 'rank',
  kind,
  stated: null,
  unit,
  rank: rank === null ? null : { rank, of: rankOf },
});

const enter = (
  accepted: AcceptedFigure,
  known: Known,
  address: TextAddress,
  tell: Tell,
  { ledger, origin, matchers, chooseGeography, place, keep, next }: Book,
): readonly Issue[] => {
  const { period, geography: slug } = accepted;
  const figure = createFigure(accepted, known, address.paragraph);
  const ofPeriod = basisOn(period.to);
  // Of the 34 only a ranking looks back to years before them.
  const isToCome = accepted.basis === '34' && ofPeriod === '63' && accepted.rankOf !== 34;
  const basis = accepted.basis ?? ofPeriod;
  const geography = isToCome ? undefined : chooseGeography(figure.places, period, basis);
  if (!geography)
    return [
      tell('geography-not-in-period', {
        text: nameGeography(matchers.lists.geographies, slug, null, 'vi'),
        params: { period: periodName(period) },
      }),
    ];
  const placing = place(geography, period);
  const issues = checkFigure(figure, accepted, placing, origin.today, matchers).map((issue) =>
    tell(issue.code, {
      severity: issue.severity,
      ...(issue.text === undefined ? {} : { text: issue.text }),
      ...(issue.params === undefined ? {} : { params: issue.params }),
    }),
  );
  if (issues.some(({ severity }) => severity === 'error')) return issues;
  const at = next();
  keep(at, {
    figure,
    stated: accepted,
    geography,
    rank: figure.rank,
    origin,
    sheet: address.sheet,
    textAddress: accepted.cell,
  });
  const other = ledger.add(at, figure, accepted, placing.location, accepted.cell);
  if (typeof other !== 'string') return issues;
  const names = { indicator: known.indicator.name, geography: geography.name };
  const params = { ...names, period: periodName(period), other };
  return [...issues, tell('accepted-twice', { params })];
};
