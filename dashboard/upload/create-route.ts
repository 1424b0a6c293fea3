import { type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '../../pipeline/model/language.ts';

/** The address is the state: which upload is open, if any. */
export interface Route {
  readonly opened: ReadonlySignal<string | null>;
  readonly open: (id: string | null) => void;
  readonly hrefOf: (id: string | null, language?: Language) => string;
}

/** Follows Back and Forward; `open` makes a new entry in the history. */
export const createRoute = (window: Window, language: Language): Route => {
  const read = (): string | null => new URLSearchParams(window.location.search).get('id') || null;
  const opened = signal(read());
  window.addEventListener('popstate', () => {
    opened.value = read();
  });
  const hrefOf: Route['hrefOf'] = (id, as = language) => {
    const query = new URLSearchParams();
    if (id !== null) query.set('id', id);
    if (as !== 'vi') query.set('lang', as);
    const text = query.toString();
    return text ? `/upload?${text}` : '/upload';
  };
  const open = (id: string | null): void => {
    if (id === opened.value) return;
    window.history.pushState(null, '', hrefOf(id));
    opened.value = id;
    window.scrollTo(0, 0);
  };
  return { opened, open, hrefOf };
};
