import { proposedId } from '../../pipeline/corrections/propose-indicators.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { ProposedIndicator } from '../../pipeline/model/corrections.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { createApi } from './api.ts';
import { createNames } from './create-names.ts';
import { createRecent } from './create-recent.ts';
import { createRoute } from './create-route.ts';
import { createSession } from './create-session.ts';
import { createOpenForms, guardClosing } from './open-forms.ts';
import { createReaders } from './reader/create-readers.ts';
import { createSay } from './words.ts';

export type Frame = ReturnType<typeof createFrame>;

/**
 * What every part of the page works with: its words, its address, the server. `proposed` are the
 * indicators of the draft that is open, which the lists lack.
 */
export const createFrame = (
  window: Window,
  language: Language,
  lists: CodeLists,
  proposed: () => readonly ProposedIndicator[],
) => {
  const api = createApi(language);
  const openForms = createOpenForms(window.document);
  guardClosing(window, openForms);
  const recent = createRecent(api);
  return {
    language,
    lists,
    say: createSay(language),
    names: createNames(lists, language, () =>
      proposed().map((one) => ({ id: proposedId(one), name: one.name })),
    ),
    api,
    openForms,
    route: createRoute(window, language, openForms.leave),
    recent,
    ...createSession(api, recent.refresh),
    startReader: createReaders(),
    storage: () => window.localStorage,
  };
};
