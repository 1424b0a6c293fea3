import type { EncodedColumn } from './column-chunk.ts';
import type { FigureGroup } from './figure-group.ts';
import { createTexts } from './texts.ts';

const encoder = new TextEncoder();

/** What stood in the cells. */
export const encodeTexts = ({ rows, room }: FigureGroup): EncodedColumn => {
  const texts = createTexts(rows);
  let [above, from] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    const to = room.textEnd[row] ?? 0;
    const most = Math.min(to - from, from - above);
    let shared = 0;
    while (shared < most && room.text[above + shared] === room.text[from + shared]) shared += 1;
    texts.begin(row, shared);
    texts.add(room.text, from + shared, to);
    [above, from] = [from, to];
  }
  return texts.encode('text');
};

/** `cell`, and `id`, which is made of it: see settled-figure.ts. */
export const encodeAddresses = (
  group: FigureGroup,
  keep: (column: EncodedColumn) => void,
): void => {
  const { rows, room } = group;
  const starts = group.starts.map(({ text, hasRow, upload, mark }) => ({
    bytes: encoder.encode(text),
    hasRow,
    upload,
    head: encoder.encode(`${upload}-`),
    mark: encoder.encode(mark),
  }));
  const cells = createTexts(rows);
  const ids = createTexts(rows);
  let [address, above] = [createAddress(), createAddress()];
  let upload: string | null = null;
  for (let row = 0; row < rows; row += 1) {
    const start = starts[room.codes.address[row] ?? 0];
    if (!start) throw new Error(`no address: ${row}`);
    [address, above] = [above, address];
    address.write(start.bytes, start.hasRow ? (room.row[row] ?? 0) : null);
    const shared = countShared(address, above);
    cells.begin(row, shared);
    cells.add(address.bytes(), shared, address.length());
    // An id goes on as its cell does, behind the upload's.
    const isNew = start.upload !== upload;
    upload = start.upload;
    ids.begin(row, isNew ? 0 : start.head.length + shared);
    if (isNew) ids.add(start.head, 0, start.head.length);
    ids.add(address.bytes(), isNew ? 0 : shared, address.length());
    ids.add(start.mark, 0, start.mark.length);
  }
  keep(cells.encode('cell'));
  keep(ids.encode('id'));
};

type Address = ReturnType<typeof createAddress>;

const countShared = (a: Address, b: Address): number => {
  const [these, those] = [a.bytes(), b.bytes()];
  const most = Math.min(a.length(), b.length());
  let shared = 0;
  while (shared < most && these[shared] === those[shared]) shared += 1;
  return shared;
};

/** Digits that a row's number has at most. */
const mostDigits = 10;
const zero = 0x30;

/** Room for the bytes of one address after the other. */
const createAddress = () => {
  let bytes = new Uint8Array(64);
  let length = 0;

  /** A whole number from 1 to 2³¹ - 1. */
  const putNumber = (number: number): void => {
    let [rest, end] = [number, length + 1];
    for (let power = 10; power <= number; power *= 10) end += 1;
    for (let at = end - 1; at >= length; at -= 1) {
      const whole = (rest / 10) | 0;
      bytes[at] = zero + (rest - whole * 10);
      rest = whole;
    }
    length = end;
  };

  return {
    write: (start: Uint8Array, row: number | null): void => {
      const most = start.length + mostDigits;
      if (most > bytes.length) bytes = new Uint8Array(2 * most);
      // Quicker than `set` for a few bytes.
      for (let i = 0; i < start.length; i += 1) bytes[i] = start[i] ?? 0;
      length = start.length;
      if (row !== null) putNumber(row);
    },
    bytes: (): Uint8Array => bytes,
    length: (): number => length,
  };
};
