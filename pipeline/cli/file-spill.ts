import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spill } from '../figures/log/spill.ts';

/** Keeps bytes in a file of the system's temporary folder. */
export const createFileSpill = (): Spill & { readonly close: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'doi-sanh-'));
  const file = openSync(join(folder, 'figures'), 'w+');
  const places: { readonly at: number; readonly length: number }[] = [];
  let end = 0;
  return {
    write: (bytes) => {
      writeSync(file, bytes, 0, bytes.length, end);
      places.push({ at: end, length: bytes.length });
      end += bytes.length;
      return places.length - 1;
    },
    read: (number, room) => {
      const place = places[number];
      if (!place) throw new Error(`nothing was put away at ${number}`);
      const bytes =
        place.length <= room.length ? room.subarray(0, place.length) : new Uint8Array(place.length);
      readSync(file, bytes, 0, place.length, place.at);
      return bytes;
    },
    close: () => {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
