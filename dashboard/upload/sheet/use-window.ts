import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface WindowWanted {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** In pixels. It must not change for an item unless `sizes` does. */
  readonly sizeOf: (index: number) => number;
  /** What the sizes hang on. */
  readonly sizes: unknown;
  readonly isHorizontal: boolean;
  /** Pixels at the start that stand still while the rest scrolls: the frozen head. */
  readonly frozen: number;
  /** Items that stay in the page however far they are scrolled away, ascending. */
  readonly kept: readonly number[];
}

export interface ShownItem {
  readonly index: number;
  /** Pixels between the item before it that is in the page and this one. */
  readonly gap: number;
  readonly size: number;
}

export interface ShownWindow {
  readonly items: readonly ShownItem[];
  /** Pixels behind the last item. */
  readonly rest: number;
  readonly scrollTo: (index: number, align: 'auto' | 'center') => void;
}

const overscan = { rows: 8, columns: 2 };

/** Which of very many rows or columns are in the page, kept up while a person scrolls. */
export const useWindow = (wanted: WindowWanted): ShownWindow => {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count: wanted.count,
    getScrollElement: () => wanted.scroller.current,
    estimateSize: wanted.sizeOf,
    horizontal: wanted.isHorizontal,
    paddingStart: wanted.frozen,
    scrollPaddingStart: wanted.frozen,
    overscan: wanted.isHorizontal ? overscan.columns : overscan.rows,
    rangeExtractor: (range) =>
      [...new Set([...wanted.kept, ...defaultRangeExtractor(range)])]
        .filter((index) => index < wanted.count)
        .sort((a, b) => a - b),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => draw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [wanted.sizes]);

  let end = wanted.frozen;
  const items = virtualizer.getVirtualItems().map(({ index, start, size, end: next }) => {
    const item = { index, gap: start - end, size };
    end = next;
    return item;
  });
  return {
    items,
    rest: virtualizer.getTotalSize() - end,
    scrollTo: (index, align) => virtualizer.scrollToIndex(index, { align }),
  };
};
