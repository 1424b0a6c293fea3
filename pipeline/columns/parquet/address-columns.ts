import { idMarkOf, type SettledFigure } from '../../figures/settled-figure.ts';
import { cellAddress } from '../../source/table.ts';
import type { CodedColumns } from './coded-columns.ts';
import { createTexts } from './texts.ts';

/** Digits that a row's number has at most. */
const mostDigits = 16;
const encoder = new TextEncoder();

/** `cell`, and `id`, which is made of it (see settled-figure.ts): their bytes, without a text of each. */
export const createAddressColumns = (mostRows: number): CodedColumns => {
  const cells = createTexts(mostRows);
  const ids = createTexts(mostRows);
  let [address, above] = [createAddress(), createAddress()];
  let upload: string | null = null;
  let head = encoder.encode('');

  const add = (settled: SettledFigure, row: number): void => {
    [address, above] = [above, address];
    address.write(settled);
    const shared = row === 0 ? 0 : countShared(address, above);
    cells.begin(row, shared);
    cells.addBytes(address.bytes(), shared, address.length());
    const isSameUpload = row > 0 && settled.origin.upload === upload;
    if (!isSameUpload) {
      upload = settled.origin.upload;
      head = encoder.encode(`${upload}-`);
    }
    ids.begin(row, isSameUpload ? head.length + shared : 0);
    if (!isSameUpload) ids.addBytes(head, 0, head.length);
    ids.addBytes(address.bytes(), isSameUpload ? shared : 0, address.length());
    if (settled.textAddress === null) ids.addText(idMarkOf(settled.figure), 0);
  };

  return {
    add,
    encode: (rows, keep) => {
      keep(cells.encode('cell', rows));
      keep(ids.encode('id', rows));
    },
  };
};

type Address = ReturnType<typeof createAddress>;

const countShared = (a: Address, b: Address): number => {
  const [these, those] = [a.bytes(), b.bytes()];
  const most = Math.min(a.length(), b.length());
  let shared = 0;
  while (shared < most && these[shared] === those[shared]) shared += 1;
  return shared;
};

/** Room for the bytes of one address after the other. */
const createAddress = () => {
  let bytes = new Uint8Array(64);
  let length = 0;
  let sheet: string | null = null;
  /** What stands before the row's number, by column. */
  let starts: Uint8Array[] = [];

  const put = (text: Uint8Array, more: number): void => {
    if (text.length + more > bytes.length) bytes = new Uint8Array(2 * (text.length + more));
    // Quicker than `set` for a few bytes.
    for (let i = 0; i < text.length; i += 1) bytes[i] = text[i] ?? 0;
    length = text.length;
  };

  /** A whole number from 1 to 2³¹ - 1. */
  const putNumber = (number: number): void => {
    let [rest, end] = [number, length + 1];
    for (let power = 10; power <= number; power *= 10) end += 1;
    for (let at = end - 1; at >= length; at -= 1) {
      const whole = (rest / 10) | 0;
      bytes[at] = 0x30 + (rest - whole * 10);
      rest = whole;
    }
    length = end;
  };

  return {
    write: (settled: SettledFigure): void => {
      if (settled.textAddress !== null) {
        put(encoder.encode(settled.textAddress), 0);
        return;
      }
      if (settled.sheet !== sheet) [sheet, starts] = [settled.sheet, []];
      const { row, column } = settled.figure;
      const start = starts[column] ?? encodeStart(sheet, column);
      starts[column] = start;
      put(start, mostDigits);
      putNumber(row);
    },
    bytes: (): Uint8Array => bytes,
    length: (): number => length,
  };
};

/** `Sheet1!D` */
const encodeStart = (sheet: string | null, column: number): Uint8Array =>
  encoder.encode(cellAddress(sheet, column, 0).slice(0, -1));
