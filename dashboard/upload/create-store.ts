import type { Signal } from '@preact/signals';
import type { Matchers } from '../../pipeline/match/create-matchers.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { createFrame } from './create-frame.ts';
import type { GoingOn } from './create-going-on.ts';
import type { Names } from './create-names.ts';
import { createOutbox } from './create-outbox.ts';
import type { Recent } from './create-recent.ts';
import type { Review } from './create-review.ts';
import { createReviewing } from './create-reviewing.ts';
import type { Route } from './create-route.ts';
import type { SampleTrial } from './create-sample-trial.ts';
import type { SendingQueue } from './create-sending.ts';
import type { SessionState } from './create-session.ts';
import type { ReviewView } from './create-view.ts';
import type { Drafts } from './draft/create-drafts.ts';
import type { Hints } from './hints.ts';
import type { OpenForms } from './open-forms.ts';
import type { Desks } from './prose/create-desks.ts';
import type { Paste } from './prose/create-paste.ts';
import type { Say } from './words.ts';

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
  const frame = createFrame(
    window,
    language,
    lists,
    () => outbox.drafts.preview.value?.draft.corrections.value.indicators ?? [],
  );
  const outbox = createOutbox(frame);
  return { ...frame, ...outbox, ...createReviewing(frame, outbox.goingOn) };
};
