import { concatenate } from '../source/pieces.ts';

/** Bytes that pass once and may be asked for again. */
export interface KeptBytes {
  /** To be read first, as far as is wanted; stopping early does not end the stream. */
  readonly first: AsyncIterable<Uint8Array>;
  /** All of them from the start; null when they are more than the limit. */
  readonly again: () => Promise<Uint8Array | null>;
  /** The first of them, of a stream that is longer. */
  readonly head: () => Uint8Array;
  /** Lets go of the stream. */
  readonly close: () => Promise<void>;
}

/** Keeps what passes up to `limit` bytes; of a longer stream only its first bytes are. */
export const keepBytes = (bytes: AsyncIterable<Uint8Array>, limit: number): KeptBytes => {
  const iterator = bytes[Symbol.asyncIterator]();
  let chunks: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const step = await iterator.next();
    if (step.done) isDone = true;
    else {
      length += step.value.length;
      if (length <= limit) chunks.push(step.value);
      else if (chunks.length > 1) chunks = chunks.slice(0, 1);
    }
    return step;
  };
  return {
    first: { [Symbol.asyncIterator]: () => ({ next }) },
    again: async () => {
      while (!isDone && length <= limit) await next();
      return length <= limit ? concatenate(chunks) : null;
    },
    head: () => concatenate(chunks),
    close: async () => {
      if (!isDone) await iterator.return?.();
    },
  };
};
