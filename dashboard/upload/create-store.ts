import { computed, effect, type Signal, signal } from '@preact/signals';
import { proposedId } from '../../pipeline/corrections/propose-indicators.ts';
import type { Matchers } from '../../pipeline/match/create-matchers.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import type { Session } from './answers.ts';
import { createApi, type Failure } from './api.ts';
import { canGoOn, createGoingOn, type GoingOn } from './create-going-on.ts';
import { createMemories } from './create-memories.ts';
import { createNames, type Names } from './create-names.ts';
import { createRecent, type Recent } from './create-recent.ts';
import { createReview, type Review } from './create-review.ts';
import { createRoute, type Route } from './create-route.ts';
import { createSampleTrial, type SampleTrial } from './create-sample-trial.ts';
import { createSending, type SendingQueue } from './create-sending.ts';
import { createView, isOnlyProse, type ReviewView } from './create-view.ts';
import { createDrafts, type Drafts } from './draft/create-drafts.ts';
import { cutWhole } from './draft/cut-rows.ts';
import { createDraftKeeper } from './draft/keep-drafts.ts';
import { type Hints, noHints } from './hints.ts';
import { createOpenForms, guardClosing, type OpenForms } from './open-forms.ts';
import { createDesks, createLazyMatchers, type Desks } from './prose/create-desks.ts';
import { createPaste, type Paste } from './prose/create-paste.ts';
import { createDeskKeeper } from './prose/keep-locally.ts';
import { createReaders } from './reader/create-readers.ts';
import { sendFile } from './send-file.ts';
import { sendParcel } from './send-parcel.ts';
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
  readonly openForms: OpenForms;
  readonly drafts: Drafts;
  readonly goingOn: GoingOn;
  readonly sampleTrial: SampleTrial;
  readonly recent: Recent;
  readonly review: Review;
  readonly view: ReviewView;
  /** Made when they are first needed. */
  readonly matchers: () => Matchers;
  readonly desks: Desks;
  readonly paste: Paste;
}

export const createStore = (window: Window, language: Language, lists: CodeLists): Store => {
  const api = createApi(language);
  const names = createNames(lists, language, () =>
    (drafts.preview.value?.draft.corrections.value.indicators ?? []).map((one) => ({
      id: proposedId(one),
      name: one.name,
    })),
  );
  const openForms = createOpenForms(window.document);
  guardClosing(window, openForms);
  const route = createRoute(window, language, openForms.leave);
  const session = signal<SessionState>({ kind: 'asking' });
  const recent = createRecent(api);
  const say = createSay(language);
  const startReader = createReaders();
  const review = createReview(api, route.opened, cutWhole(startReader), recent.refresh);
  const wording = { language, names, say };
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
  const view = createView(
    review.upload,
    review.observations,
    review.file,
    wording,
    textOf,
    showText,
    openForms.leave,
    computed(() => {
      const upload = review.upload.value;
      return upload && canGoOn(upload) ? (at) => void goingOn.goOn(upload, at) : null;
    }),
  );
  const sending = createSending(
    (parcel, onProgress) => {
      const onReceived = (id: string): void => drafts.received(parcel.file, id);
      const ways = { send: sendFile, correct: api.correct, onReceived };
      return sendParcel(parcel, language, ways, onProgress);
    },
    (id, alone, sent) => {
      recent.refresh();
      const draft = drafts.preview.value?.draft;
      const isOpen = draft?.file === sent.file;
      // What was typed meanwhile was not sent.
      const isHeld = isOpen && openForms.settle() !== null;
      if (isHeld || !drafts.isWhole(sent)) {
        drafts.received(sent.file, id);
        sending.remove(sent.key);
        return;
      }
      if (isOpen) route.becomeUpload(id);
      else if (alone && !draft) route.open(id);
      drafts.sent(sent.file);
    },
  );
  const drafts = createDrafts({
    route,
    keeper: createDraftKeeper(),
    startReader,
    lists,
    language,
    memories: createMemories(api),
    leave: openForms.leave,
    send: sending.add,
    now: () => new Date().toISOString(),
    today: () => new Date().toISOString().slice(0, 10),
  });
  const goingOn = createGoingOn(api, route.opened, drafts.resumeUpload);
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
    say,
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
    openForms,
    drafts,
    goingOn,
    sampleTrial: createSampleTrial(api.sample, (file) => drafts.add([file], noHints)),
    recent,
    review,
    view,
    matchers,
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
    view.sheet.choose(0);
    view.sheet.place.value = null;
    view.sheet.filter.value = '';
    view.figures.filter.value = '';
    view.figures.page.value = 0;
  });
};
