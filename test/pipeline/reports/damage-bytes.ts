import fc from 'fast-check';
import type { ReportFile } from './write/report-file.ts';

/** A file after an accident on its way. */
export interface DamagedFile {
  /** A bit turned over, cut off, zeros within, a piece lost. */
  readonly what: 'turned' | 'cut' | 'zeros' | 'lost';
  readonly bytes: Uint8Array;
}

type Harm = (bytes: Uint8Array, at: number, size: number) => Uint8Array;

/**
 * Signs of which numbers and dates are made, letter row and spaces: one put in another's place is
 * another figure, and as well formed.
 */
const isOfNumbers = (byte: number): boolean => /[\d.,/()=+\- ]/.test(String.fromCharCode(byte));

/** One bit turned over, where neither the byte nor what it becomes is part of a number. */
const flip: Harm = (bytes, at, size) => {
  const flipped = bytes.slice();
  const before = bytes[at] ?? 0;
  const after = before ^ (1 << (size % 8));
  if (!isOfNumbers(before) && !isOfNumbers(after)) flipped[at] = after;
  return flipped;
};

const cut: Harm = (bytes, at) => bytes.slice(0, at);

const blankOut: Harm = (bytes, at, size) => bytes.slice().fill(0, at, at + size);

const lose: Harm = (bytes, at, size) =>
  Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + size)]);

const harms: Readonly<Record<DamagedFile['what'], Harm>> = {
  turned: flip,
  zeros: blankOut,
  cut,
  lost: lose,
};

/** One accident to the bytes of a file. */
export const damageBytes = (bytes: Uint8Array): fc.Arbitrary<DamagedFile> =>
  fc
    .record({
      what: fc.constantFrom<DamagedFile['what'][]>('turned', 'cut', 'zeros', 'lost'),
      at: fc.nat({ max: Math.max(0, bytes.length - 1) }),
      size: fc.integer({ min: 4, max: 600 }),
    })
    .map(({ what, at, size }) => ({ what, bytes: harms[what](bytes, at, size) }));

/**
 * Old workbooks carry no sums, and what is left of a text or a page after a loss may be as well formed
 * as before: fewer rows, or two that became one.
 */
export const isTraceless = ({ kind }: ReportFile, what: DamagedFile['what']): boolean =>
  kind === 'xls' || (/^(?:text|html)$/.test(kind) && what !== 'turned' && what !== 'zeros');
