import type { FigureGroup, GroupRoom } from '../columns/parquet/figure-group.ts';

/** What the thread that writes a Parquet file is given when it starts. */
export interface WriterStart {
  /** The open file. */
  readonly file: number;
  /** In memory that both threads share. */
  readonly rooms: readonly GroupRoom[];
  /** How many messages are done, and 1 where one failed: see the places below. */
  readonly state: Int32Array;
}

export const donePlace = 0;
export const failedPlace = 1;

/** The group in that room; null: there are no more. */
export type WriterMessage = (Omit<FigureGroup, 'room'> & { readonly room: number }) | null;
