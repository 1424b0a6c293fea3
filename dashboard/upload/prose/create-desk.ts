import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AcceptedFigure } from '../../../pipeline/model/corrections.ts';
import type { Prose } from '../../../pipeline/prose/prose.ts';
import { type Decision, type Decisions, withDecision } from './decisions.ts';
import type { DeskKeeper, KeptDesk } from './keep-locally.ts';
import { createRows, type LeftNumber, type ProseRow, type ProseRows } from './rows.ts';

/** What was just done, for whoever does not see it. */
export interface Deed {
  readonly kind: 'accepted' | 'dropped' | 'undone' | 'pointed' | 'held';
  readonly row: ProseRow;
  /** What keeps it from being accepted. */
  readonly why?: string;
}

/** A text's figures while a person decides on them. */
export interface Desk {
  readonly proses: readonly Prose[];
  readonly rows: ReadonlySignal<ProseRows>;
  readonly decisions: ReadonlySignal<Decisions>;
  /** Decided here and not sent yet. */
  readonly isChanged: ReadonlySignal<boolean>;
  /** The place that is looked at. */
  readonly current: Signal<string | null>;
  /** The place whose figure is being mended. */
  readonly mending: Signal<string | null>;
  /** The row that is looked at shall be focused; who does it sets it back. */
  readonly isWalked: Signal<boolean>;
  readonly deed: ReadonlySignal<Deed | null>;
  readonly walk: (cell: string) => void;
  readonly step: (by: number) => void;
  readonly accept: (figure: AcceptedFigure) => void;
  /** Cannot be accepted as it stands: it is to be mended first. */
  readonly hold: (row: ProseRow, why: string) => void;
  readonly drop: (cell: string) => void;
  readonly undo: () => void;
  /** Makes a row of a number that was not taken for a figure, and begins to mend it. */
  readonly point: (number: LeftNumber) => void;
  /** What was decided has been sent. */
  readonly settle: () => void;
}

interface Said {
  readonly cell: string;
  readonly before: Decision | null;
  /** The number became a row with it. */
  readonly pointed: boolean;
}

/**
 * Decisions over the texts, begun with what the server has, or with what was kept in this browser and
 * never sent. Each is kept at once, by the key.
 */
export const createDesk = (
  proses: readonly Prose[],
  sent: Decisions,
  key: string,
  keeper: DeskKeeper,
): Desk => {
  const state = createState(proses, sent, keepFitting(keeper.load(key), proses));
  const { pointed, history: _, ...shown } = state;
  effect(() => {
    const kept = { decisions: state.decisions.value, pointed: [...pointed.value] };
    if (state.isChanged.value) keeper.save(key, kept);
  });
  return {
    proses,
    ...shown,
    walk: (cell) => walk(state, cell),
    step: (by) => step(state, by),
    accept: (figure) => decide(state, figure.cell, { kind: 'accepted', figure }),
    hold: (row, why) => {
      state.mending.value = row.cell;
      state.deed.value = { kind: 'held', row, why };
    },
    drop: (cell) => decide(state, cell, { kind: 'dropped' }),
    undo: () => undo(state),
    point: (number) => point(state, number),
    settle: () => {
      state.isChanged.value = false;
      keeper.forget(key);
    },
  };
};

type State = ReturnType<typeof createState>;

const createState = (proses: readonly Prose[], sent: Decisions, kept: KeptDesk | null) => {
  const decisions = signal<Decisions>(kept?.decisions ?? sent);
  const pointed = signal<ReadonlySet<string>>(new Set([...(kept?.pointed ?? []), ...sent.keys()]));
  const rows = computed(() => createRows(proses, pointed.value));
  const history: Said[] = [];
  return {
    decisions,
    /** Places of numbers that a person made rows of. */
    pointed,
    rows,
    isChanged: signal(kept !== null),
    current: signal<string | null>(firstOpen(rows.peek().rows, decisions.peek())),
    mending: signal<string | null>(null),
    isWalked: signal(false),
    deed: signal<Deed | null>(null),
    /** What can be undone, the last at the end. */
    history,
  };
};

const rowOf = ({ rows }: State, cell: string): ProseRow | undefined =>
  rows.peek().rows.find((row) => row.cell === cell);

const walk = ({ current, isWalked }: State, cell: string): void => {
  current.value = cell;
  isWalked.value = true;
};

const step = (state: State, by: number): void => {
  const all = state.rows.peek().rows;
  const at = all.findIndex(({ cell }) => cell === state.current.peek());
  const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
  if (next) walk(state, next.cell);
};

const decide = (state: State, cell: string, decision: Decision): void => {
  const { rows, decisions, history } = state;
  const row = rowOf(state, cell);
  if (!row) return;
  batch(() => {
    history.push({ cell, before: decisions.peek().get(cell) ?? null, pointed: false });
    decisions.value = withDecision(decisions.peek(), cell, decision);
    state.isChanged.value = true;
    state.mending.value = null;
    state.deed.value = { kind: decision.kind, row };
    walk(state, nextOpen(rows.peek().rows, decisions.peek(), cell) ?? cell);
  });
};

const undo = (state: State): void => {
  const { rows, decisions, pointed } = state;
  const last = state.history.pop();
  const row = last && rowOf(state, last.cell);
  if (!last || !row) return;
  batch(() => {
    decisions.value = withDecision(decisions.peek(), last.cell, last.before);
    state.mending.value = null;
    state.deed.value = { kind: 'undone', row };
    if (last.pointed)
      pointed.value = new Set([...pointed.peek()].filter((cell) => cell !== last.cell));
    walk(state, last.pointed ? (rows.peek().rows[0]?.cell ?? last.cell) : last.cell);
  });
};

const point = (state: State, { cell }: LeftNumber): void => {
  batch(() => {
    state.pointed.value = new Set([...state.pointed.peek(), cell]);
    state.history.push({ cell, before: null, pointed: true });
    state.isChanged.value = true;
    state.mending.value = cell;
    walk(state, cell);
  });
  const row = rowOf(state, cell);
  if (row) state.deed.value = { kind: 'pointed', row };
};

/** What was kept and still stands where it stood: a pasted text may have been changed since. */
const keepFitting = (kept: KeptDesk | null, proses: readonly Prose[]): KeptDesk | null => {
  if (kept === null) return null;
  const { rows } = createRows(proses, new Set([...kept.decisions.keys(), ...kept.pointed]));
  const texts = new Map(rows.map(({ cell, text }) => [cell, text]));
  const fits = ([cell, said]: readonly [string, Decision]): boolean =>
    said.kind === 'accepted' ? texts.get(cell) === said.figure.text : texts.has(cell);
  return {
    decisions: new Map([...kept.decisions].filter(fits)),
    pointed: kept.pointed.filter((cell) => texts.has(cell)),
  };
};

const firstOpen = (rows: readonly ProseRow[], decisions: Decisions): string | null =>
  (rows.find(({ cell }) => !decisions.has(cell)) ?? rows[0])?.cell ?? null;

/** The next that is undecided below it, else above it; null: all are decided. */
const nextOpen = (rows: readonly ProseRow[], decisions: Decisions, cell: string): string | null => {
  const at = rows.findIndex((row) => row.cell === cell);
  const order = [...rows.slice(at + 1), ...rows.slice(0, at)];
  return order.find((row) => !decisions.has(row.cell))?.cell ?? null;
};
