import { type ChartState, readChartState } from '../pipeline/model/chart-state.ts';
import type { CodeLists } from '../pipeline/model/code-lists.ts';
import type { Notice } from '../pipeline/model/notice.ts';
import type { Figure } from './charts/figure.ts';
import { createAddress } from './create-address.ts';
import { createOnce } from './create-once.ts';
import { createDrawer } from './draw-choice.ts';
import { edgeSource } from './edge-source.ts';
import type { FigureSource } from './figure-source.ts';
import type { EngineStatus } from './page/engine-line.tsx';
import { explorerLink } from './page/links.ts';
import type { Charts, ExplorerData, Shown } from './page/shown.ts';
import { readFigureOf } from './read-figure.ts';

/** What the explorer shows now. */
export interface Scene {
  readonly shown: Shown;
  readonly charts: Charts;
  readonly engine: EngineStatus;
  /** What the reader chose last; the chart shows it once its figures are here. */
  readonly asked: ChartState;
  readonly failed: boolean;
}

export interface Loop {
  readonly scene: () => Scene;
  /** A choice of the reader; `settled` is false while a handle is still being dragged. */
  readonly choose: (state: ChartState, settled: boolean) => Promise<void>;
  /** Asks once more for the choice that could not be answered. */
  readonly retry: () => Promise<void>;
  /** Follows the address after Back or Forward. */
  readonly follow: () => Promise<void>;
  /** The figure on the page now, for the readout. */
  readonly readFigure: () => Promise<Figure>;
  readonly setEngine: (engine: EngineStatus) => void;
  /**
   * Draws what is shown, and shorter times of it, with a source, for no one to see: so the first
   * choice is answered as fast as any.
   */
  readonly rehearse: (source: FigureSource) => Promise<void>;
  readonly useSource: (source: FigureSource) => void;
}

/** What the loop does to the page. */
export interface Screen {
  /** Puts a scene on the page, at once. */
  readonly paint: (scene: Scene) => void;
  /** A choice is being answered: the chart on the page is still the one before it. */
  readonly setBusy: (isBusy: boolean) => void;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Do the states differ in their years alone? */
const isStep = (before: ChartState, after: ChartState): boolean =>
  isSame({ ...before, time: null }, { ...after, time: null });

const restAfter = 400;
const rehearsals = 8;

/** Once the reader pauses: a run of quick choices is not held up. */
const whenResting = (work: () => void): void => {
  setTimeout(() => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 500 });
    else work();
  }, restAfter);
};

/**
 * The one loop of the explorer: state → link → figures → chart → page. Of choices in quick succession
 * only the last is painted.
 */
export const createLoop = (
  { shown: first, known }: ExplorerData,
  charts: Charts,
  lists: CodeLists,
  { paint, setBusy }: Screen,
): Loop => {
  const prepare = createDrawer(first, lists);
  const start: Scene = { shown: first, charts, engine: null, asked: first.state, failed: false };
  const stage = createStage(start, paint);
  const address = createAddress(history, () => performance.now());
  const held: Held = {
    source: edgeSource,
    readFigure: createOnce(() => readFigureOf(first, held.source, lists)),
    askedNotices: [],
  };
  const redraw = createRedraw(prepare, stage, held, setBusy);
  /** What the address says now. */
  const readAddress = () => readChartState(new URLSearchParams(location.search), known);
  return {
    scene: stage.scene,
    choose: async (state, settled) => {
      const link = explorerLink(state, known);
      const isNew = link !== location.pathname + location.search;
      if (settled && isNew) address.write(link, isStep(readAddress().state, state));
      const { failed, asked } = stage.scene();
      if (failed || !isSame(state, asked)) await redraw(state, []);
    },
    retry: async () => {
      const { failed, asked } = stage.scene();
      if (failed) await redraw(asked, held.askedNotices);
    },
    follow: async () => {
      address.endRun();
      const { state, notices } = readAddress();
      const { language, release } = stage.scene().shown.state;
      if (state.language !== language || state.release !== release) location.reload();
      else await redraw(state, notices);
    },
    readFigure: () => held.readFigure(),
    setEngine: (engine) => stage.show({ engine }),
    rehearse: (source) => rehearse(prepare, stage, source),
    useSource: (source) => {
      held.source = source;
    },
  };
};

/** What the page shows, and a change of it. */
interface Stage {
  readonly scene: () => Scene;
  readonly show: (change: Partial<Scene>) => void;
}

const createStage = (first: Scene, paint: Screen['paint']): Stage => {
  let scene = first;
  return {
    scene: () => scene,
    show: (change) => {
      scene = { ...scene, ...change };
      paint(scene);
    },
  };
};

/** What changes while the loop runs. */
interface Held {
  /** Where figures come from. */
  source: FigureSource;
  /** The figure on the page. */
  readFigure: () => Promise<Figure>;
  /** What was said of the link that was asked for last. */
  askedNotices: readonly Notice[];
}

type Prepare = ReturnType<typeof createDrawer>;

/** Answers choices; one that another overtook is never shown. */
const createRedraw = (
  prepare: Prepare,
  { scene, show }: Stage,
  held: Held,
  setBusy: Screen['setBusy'],
) => {
  let turn = 0;
  return async (state: ChartState, notices: readonly Notice[]): Promise<void> => {
    turn += 1;
    const mine = turn;
    const start = performance.now();
    setBusy(true);
    if (!isSame(state, scene().asked)) show({ asked: state });
    held.askedNotices = notices;
    try {
      const draw = await prepare(state, notices, held.source);
      if (mine !== turn) return;
      const { shown, figure, visible, drawHidden } = draw();
      held.readFigure = () => Promise.resolve(figure);
      show({ shown, charts: { ...scene().charts, ...visible }, failed: false });
      performance.measure('redraw', { start });
      whenResting(() => {
        if (mine === turn) show({ charts: { ...scene().charts, ...drawHidden() } });
      });
    } catch {
      if (mine === turn) show({ failed: true });
    } finally {
      if (mine === turn) setBusy(false);
    }
  };
};

const rehearse = async (prepare: Prepare, { scene }: Stage, source: FigureSource) => {
  for (let time = 0; time < rehearsals; time += 1) {
    const { state, slice } = scene().shown;
    const from = Math.min(slice.from + time, slice.to);
    const draw = await prepare({ ...state, time: { from, to: slice.to } }, [], source);
    draw();
    await new Promise((resolve) => setTimeout(resolve));
  }
};
