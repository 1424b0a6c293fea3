import { type Reader, startReader } from './start-reader.ts';

/**
 * Hands out readers; one stands ready before it is asked for, so that a file that is dropped need not
 * wait for its program.
 */
export const createReaders = (): (() => Reader) => {
  const ready = [startReader(), startReader()];
  return () => {
    const reader = ready.shift() ?? startReader();
    setTimeout(() => ready.push(startReader()), 500);
    return reader;
  };
};
