import { closeSync, openSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { createGatherer, createGroupRoom } from '../columns/parquet/figure-group.ts';
import type { Output } from './output.ts';
import {
  donePlace,
  failedPlace,
  type WriterMessage,
  type WriterStart,
} from './parquet-messages.ts';

/** Groups that are written or wait to be while the next is gathered, and that one. */
const roomCount = 3;
/** Milliseconds without a group done after which nothing is written any more. */
const patience = 60_000;

/**
 * Observations as a Parquet file. A thread of its own writes them, group by group, in memory that it
 * shares with the one that settles the figures; that one waits where it is too far ahead.
 */
export const createParquetOutput = (path: string): Output => {
  const file = openSync(path, 'w');
  const state = new Int32Array(new SharedArrayBuffer(8));
  const share = (bytes: number) => new SharedArrayBuffer(bytes);
  const rooms = Array.from({ length: roomCount }, () => createGroupRoom(share));
  const start: WriterStart = { file, rooms, state };
  const writer = new Worker(new URL('./parquet-writer.ts', import.meta.url), { workerData: start });
  // It is waited for below; where the command ends early it ends too.
  writer.unref();
  let sent = 0;

  /** Until at most so many of the groups sent are left to be written. */
  const waitFor = (left: number): void => {
    for (;;) {
      const done = Atomics.load(state, donePlace);
      const isWritten = sent - done <= left;
      const isLost = !isWritten && Atomics.wait(state, donePlace, done, patience) === 'timed-out';
      if (isLost || Atomics.load(state, failedPlace) > 0) throw cannotWrite(path);
      if (isWritten) return;
    }
  };

  const send = (message: WriterMessage): void => {
    writer.postMessage(message);
    sent += 1;
  };

  const nextRoom = () => {
    waitFor(roomCount - 1);
    const room = rooms[sent % roomCount];
    if (!room) throw new Error('no rooms');
    return room;
  };

  const gatherer = createGatherer(nextRoom, ({ room, ...group }) =>
    send({ ...group, room: rooms.indexOf(room) }),
  );
  return {
    add: gatherer.add,
    finish: () => {
      gatherer.finish();
      send(null);
      waitFor(0);
      closeSync(file);
      return [path];
    },
  };
};

const cannotWrite = (path: string): Error =>
  new Error(`Không ghi được “${path}”. Hãy kiểm tra dung lượng đĩa rồi chạy lại lệnh.`);
