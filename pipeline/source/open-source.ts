import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import { type BudgetLimits, createBudget } from './budget.ts';
import type { CreateRow } from './delimited/read-csv.ts';
import { checkName } from './file-kinds.ts';
import { openText } from './open-text.ts';
import { concatenate } from './pieces.ts';
import { readWhole } from './read-whole.ts';
import { notATable } from './refusals.ts';
import { sniff, sniffLength } from './sniff.ts';
import type { Source } from './table.ts';

/** What reads millions of rows, or more than an upload may hold, says so. */
export interface OpenOptions {
  /** How rows of delimited text are made. */
  readonly createRow?: CreateRow;
  /** What a workbook may come to; without it, what an upload may. */
  readonly most?: BudgetLimits | undefined;
}

/**
 * Opens a file by what its bytes are; a name that promises another kind is said. Delimited text
 * streams: its rows come as the bytes do. Everything else is read whole, within the limits. An issue
 * when it is no table.
 */
export const openSource = async (
  bytes: AsyncIterable<Uint8Array>,
  name = '',
  options: OpenOptions = {},
): Promise<Source | Issue> => {
  const { head, all } = await peek(bytes);
  const opened = await openPeeked(head, all, name, options);
  return 'code' in opened
    ? opened
    : { ...opened, issues: [...checkName(name, opened.kind), ...opened.issues] };
};

const openPeeked = async (
  head: Uint8Array,
  all: AsyncIterable<Uint8Array>,
  name: string,
  { createRow, most }: OpenOptions,
): Promise<Source | Issue> => {
  const sniffed = sniff(head);
  switch (sniffed.kind) {
    case 'empty':
      return createIssue('empty-file');
    case 'other':
      return notATable(sniffed.name);
    case 'text':
      return openText(head, all, createRow);
    case 'archive':
    case 'compound':
    case 'html':
    case 'flat': {
      const whole = await readWhole(all);
      if ('code' in whole) return whole;
      // Who only reads text never loads what reads workbooks.
      const { openWhole } = await import('./open-whole.ts');
      return openWhole(whole, sniffed.kind, { name, depth: 0, budget: createBudget(most) });
    }
  }
};

interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** The first bytes, and all of them again from the start. */
const peek = async (bytes: AsyncIterable<Uint8Array>): Promise<Peeked> => {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < sniffLength) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  return { head: concatenate(chunks).subarray(0, sniffLength), all: resume(chunks, iterator) };
};

async function* resume(
  chunks: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    for (;;) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // A reading that stops early lets go of the stream.
    await iterator.return?.();
  }
}
