import { computed, effect, signal } from '@preact/signals';
import type { Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import type { Frame } from './create-frame.ts';
import { canGoOn, type GoingOn } from './create-going-on.ts';
import { createReview, type Review } from './create-review.ts';
import type { Route } from './create-route.ts';
import { createView, isOnlyProse, type ReviewView } from './create-view.ts';
import { cutWhole } from './draft/cut-rows.ts';
import { noHints } from './hints.ts';
import { createDesks, createLazyMatchers } from './prose/create-desks.ts';
import { createPaste } from './prose/create-paste.ts';
import { createDeskKeeper } from './prose/keep-locally.ts';

/** The upload that is open, and the texts whose figures a person decides on. */
export const createReviewing = (frame: Frame, goingOn: GoingOn) => {
  const { api, route, recent, language, lists, storage } = frame;
  const review = createReview(api, route.opened, cutWhole(frame.startReader), recent.refresh);
  const keeper = createDeskKeeper(storage);
  // Made when they are first needed.
  const matchers = createLazyMatchers(lists);
  const desks = createDesks(api, review, matchers, keeper);
  const view = createView(
    review.upload,
    review.observations,
    review.file,
    frame,
    createSearchText(frame),
    (cell) => {
      view.tab.value = 'prose';
      desks.open.value?.desk.walk(cell);
    },
    frame.openForms.leave,
    computed(() => {
      const upload = review.upload.value;
      return upload && canGoOn(upload) ? (at) => void goingOn.goOn(upload, at) : null;
    }),
  );
  const hints = signal(noHints);
  const paste = createPaste({ hints, matchers, keeper, language, storage }, (id) => {
    recent.refresh();
    route.open(id);
  });
  startOver(route, view, review);
  return { review, view, matchers, desks, hints, paste };
};

/** What a figure is found by when it is searched for. */
const createSearchText =
  ({ names, language }: Frame) =>
  (o: Observation): string =>
    [
      names.geography(o.geography, o.basis),
      names.indicator(o.indicator),
      periodLabel(o.period, language),
      o.text,
      o.cell,
    ].join(' ');

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
