import { computed, effect, type Signal, signal } from '@preact/signals';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import type { Session } from './answers.ts';
import { createApi, type Failure } from './api.ts';
import { createNames, type Names } from './create-names.ts';
import { createRecent, type Recent } from './create-recent.ts';
import { createReview, type Review } from './create-review.ts';
import { createRoute, type Route } from './create-route.ts';
import { createSampleTrial, type SampleTrial } from './create-sample-trial.ts';
import { createSending, type SendingQueue } from './create-sending.ts';
import { createView, isOnlyProse, type ReviewView } from './create-view.ts';
import { type Hints, noHints } from './hints.ts';
import { createDesks, createLazyMatchers, type Desks } from './prose/create-desks.ts';
import { createPaste, type Paste } from './prose/create-paste.ts';
import { createDeskKeeper } from './prose/keep-locally.ts';
import { sendFile } from './send-file.ts';
import { createSay, type Say } from './words.ts';

export type SessionState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'signed-in'; readonly session: Session }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Everything the page's parts share. */
export interface Store {
  readonly language: Language;
  readonly lists: CodeLists;
  readonly names: Names;
  readonly say: Say;
  readonly route: Route;
  readonly session: Signal<SessionState>;
  readonly askSession: () => Promise<void>;
  readonly hints: Signal<Hints>;
  readonly sending: SendingQueue;
  readonly sampleTrial: SampleTrial;
  readonly recent: Recent;
  readonly review: Review;
  readonly view: ReviewView;
  readonly desks: Desks;
  readonly paste: Paste;
}

export const createStore = (window: Window, language: Language, lists: CodeLists): Store => {
  const api = createApi(language);
  const names = createNames(lists, language);
  const route = createRoute(window, language);
  const session = signal<SessionState>({ kind: 'asking' });
  const recent = createRecent(api);
  const review = createReview(api, route.opened, recent.refresh);
  const textOf = (o: Observation): string =>
    [
      names.geography(o.geography, o.basis),
      names.indicator(o.indicator),
      periodLabel(o.period, language),
      o.text,
      o.cell,
    ].join(' ');
  const showText = (cell: string): void => {
    view.tab.value = 'prose';
    desks.open.value?.desk.walk(cell);
  };
  const view = createView(review.upload, review.observations, review.file, textOf, showText);
  const sending = createSending(
    ({ file, hints }, onProgress) => sendFile(file, hints, language, onProgress),
    (id, alone) => {
      recent.refresh();
      if (alone) route.open(id);
    },
  );
  const keeper = createDeskKeeper(() => window.localStorage);
  const matchers = createLazyMatchers(lists);
  const desks = createDesks(api, review, matchers, keeper);
  const hints = signal(noHints);
  const paste = createPaste(
    { hints, matchers, keeper, language, storage: () => window.localStorage },
    (id) => {
      recent.refresh();
      route.open(id);
    },
  );
  startOver(route, view, review);
  return {
    language,
    lists,
    names,
    say: createSay(language),
    route,
    session,
    askSession: async () => {
      session.value = { kind: 'asking' };
      const answer = await api.session();
      session.value = answer.ok
        ? { kind: 'signed-in', session: answer.value }
        : { kind: 'failed', failure: answer.failure };
      if (answer.ok) recent.refresh();
    },
    hints,
    sending,
    sampleTrial: createSampleTrial(api.sample, (file) => sending.add([file], noHints)),
    recent,
    review,
    view,
    desks,
    paste,
  };
};

/** Another upload is looked at from its beginning. */
const startOver = (route: Route, view: ReviewView, { upload }: Review): void => {
  // A report in prose begins with its sentences.
  const first = computed(() => (isOnlyProse(upload.value) ? 'prose' : 'sheet'));
  effect(() => {
    route.opened.value;
    view.tab.value = first.value;
    view.chosen.value = 0;
    view.place.value = null;
    view.lines.filter.value = '';
    view.lines.page.value = 0;
    view.figures.filter.value = '';
    view.figures.page.value = 0;
  });
};
