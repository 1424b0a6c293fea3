import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { foldSearch } from './fold-search.ts';

export const pageLength = 100;

/** Long things a page at a time, filtered. */
export interface Paged<T> {
  readonly filter: Signal<string>;
  readonly page: Signal<number>;
  readonly all: ReadonlySignal<readonly T[]>;
  readonly found: ReadonlySignal<readonly T[]>;
  readonly shown: ReadonlySignal<readonly T[]>;
}

/** A paged view of `all`; a filter keeps what holds every word typed, wherever it stands. */
export const createPaged = <T>(
  all: ReadonlySignal<readonly T[]>,
  textOf: (item: T) => string,
): Paged<T> => {
  const filter = signal('');
  const page = signal(0);
  const texts = computed(() => all.value.map((item) => foldSearch(textOf(item))));
  const found = computed(() => {
    const words = foldSearch(filter.value).split(/\s+/).filter(Boolean);
    if (words.length === 0) return all.value;
    return all.value.filter((_, index) =>
      words.every((word) => texts.value[index]?.includes(word)),
    );
  });
  const shown = computed(() => {
    const last = Math.max(Math.ceil(found.value.length / pageLength) - 1, 0);
    const start = Math.min(page.value, last) * pageLength;
    return found.value.slice(start, start + pageLength);
  });
  return { filter, page, all, found, shown };
};
