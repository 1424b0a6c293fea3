// The thread that writes a Parquet file, started by parquet-output.ts.
import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { codeLists } from '../code-lists.ts';
import { createObservationFile } from '../columns/parquet/observation-file.ts';
import {
  donePlace,
  failedPlace,
  type WriterMessage,
  type WriterStart,
} from './parquet-messages.ts';

const { file, rooms, state }: WriterStart = workerData;

const { write, finish } = createObservationFile((bytes) => {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}, codeLists.geographies);

const take = (message: WriterMessage): void => {
  if (message === null) {
    finish();
    return;
  }
  const room = rooms[message.room];
  if (!room) throw new Error(`no such room: ${message.room}`);
  write({ ...message, room });
};

parentPort?.on('message', (message: WriterMessage) => {
  try {
    take(message);
  } catch {
    // The other thread may be waiting: it tells of it.
    Atomics.store(state, failedPlace, 1);
  }
  Atomics.add(state, donePlace, 1);
  Atomics.notify(state, donePlace);
  if (message === null) parentPort?.close();
});
