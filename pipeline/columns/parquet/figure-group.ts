import {
  idMarkOf,
  type SettledFigure,
  toObservation,
} from '../../figures/settle/settled-figure.ts';
import { writeColumnAddress } from '../../model/cell-address.ts';
import type { Observation } from '../../model/observation.ts';
import { createCoder } from './coder.ts';
import { createSenseKey } from './sense-key.ts';

/** Figures that are gathered before they are written. */
const mostRows = 32_768;
/** A group ends with the text that would go beyond. */
const mostTextBytes = 1_048_576;
/** Bytes of UTF-8 that a character of a string takes at most. */
const widest = 3;

/** What the cells of several columns follow from: a period has its years, its days and its grain. */
export const families = ['period', 'place', 'sense', 'rank'] as const;
export type Family = (typeof families)[number];

/** What stands before the row's number in an address: `Sheet1!D`; of a text the whole of it. */
export interface AddressStart {
  readonly text: string;
  readonly hasRow: boolean;
  readonly upload: string;
  /** What an id has behind the address. */
  readonly mark: string;
}

/** Room for a group's numbers; in shared memory another thread can write what one has gathered. */
export type GroupRoom = ReturnType<typeof createGroupRoom>;

export const createGroupRoom = (create: (bytes: number) => ArrayBufferLike) => {
  const whole = () => new Uint32Array(create(mostRows * 4));
  const real = () => new Float64Array(create(mostRows * 8));
  return {
    /** By family, each figure's number among the examples. */
    codes: { period: whole(), place: whole(), sense: whole(), rank: whole(), address: whole() },
    /** NaN stands for null: no cell is read as it. */
    stated: { value: real(), lower: real(), upper: real() },
    /** The figure's row in its table. */
    row: whole(),
    /** Where its text ends among the bytes. */
    textEnd: whole(),
    text: new Uint8Array(create(mostTextBytes)),
  };
};

/** Figures side by side as numbers, and one example of all that a number stands for. */
export interface FigureGroup {
  readonly rows: number;
  readonly room: GroupRoom;
  readonly examples: Readonly<Record<Family, readonly Observation[]>>;
  readonly starts: readonly AddressStart[];
}

export interface Gatherer {
  readonly add: (settled: SettledFigure) => void;
  /** Call once, after the last. */
  readonly finish: () => void;
}

/** Gathers settled figures into groups; `nextRoom`: one that nobody needs any more. */
export const createGatherer = (
  nextRoom: () => GroupRoom,
  hand: (group: FigureGroup) => void,
): Gatherer => {
  const period = createCoder(({ figure }: SettledFigure) => figure.timing.period, toObservation);
  const place = createCoder(({ geography }: SettledFigure) => geography, toObservation);
  const sense = createCoder(createSenseKey(), toObservation);
  const rank = createCoder(keyOfRank, toObservation);
  const address = createCoder(createStartKey(), createStart);
  let room = nextRoom();
  let rows = 0;
  let textEnd = 0;

  const end = (): void => {
    const examples = {
      period: period.take(),
      place: place.take(),
      sense: sense.take(),
      rank: rank.take(),
    };
    hand({ rows, room, examples, starts: address.take() });
    [rows, textEnd] = [0, 0];
  };

  const add = (settled: SettledFigure): void => {
    const { figure, stated } = settled;
    if (rows === mostRows || textEnd + figure.text.length * widest > mostTextBytes) {
      end();
      room = nextRoom();
    }
    room.codes.period[rows] = period.codeOf(settled);
    room.codes.place[rows] = place.codeOf(settled);
    room.codes.sense[rows] = sense.codeOf(settled);
    room.codes.rank[rows] = rank.codeOf(settled);
    room.codes.address[rows] = address.codeOf(settled);
    room.stated.value[rows] = stated.value ?? Number.NaN;
    room.stated.lower[rows] = stated.lower ?? Number.NaN;
    room.stated.upper[rows] = stated.upper ?? Number.NaN;
    room.row[rows] = figure.row;
    textEnd = putText(figure.text, room.text, textEnd);
    room.textEnd[rows] = textEnd;
    rows += 1;
  };

  return {
    add,
    finish: () => {
      if (rows > 0) end();
    },
  };
};

const encoder = new TextEncoder();

/** Writes a text from there on; where it ends. */
const putText = (text: string, bytes: Uint8Array, from: number): number => {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f)
      return from + i + encoder.encodeInto(text.slice(i), bytes.subarray(from + i)).written;
    bytes[from + i] = code;
  }
  return from + text.length;
};

/** Of more than any ranking is of. */
const mostRanked = 65_536;

const keyOfRank = ({ rank }: SettledFigure): number =>
  rank === null ? 0 : rank.rank * mostRanked + (rank.of ?? 0);

const createStart = ({ figure, origin, sheet, textAddress }: SettledFigure): AddressStart => ({
  text: textAddress ?? writeColumnAddress(sheet, figure.column),
  hasRow: textAddress === null,
  upload: origin.upload,
  mark: textAddress === null ? idMarkOf(figure) : '',
});

/** One key for figures whose addresses differ in the row alone. */
const createStartKey = (): ((settled: SettledFigure) => string) => {
  let last: SettledFigure | undefined;
  let lastMark = '';
  let key = '';
  return (settled) => {
    const mark = idMarkOf(settled.figure);
    if (!last || mark !== lastMark || !isOfOneColumn(last, settled))
      key = JSON.stringify(createStart(settled));
    [last, lastMark] = [settled, mark];
    return key;
  };
};

const isOfOneColumn = (a: SettledFigure, b: SettledFigure): boolean =>
  a.figure.column === b.figure.column &&
  a.origin === b.origin &&
  a.sheet === b.sheet &&
  a.textAddress === b.textAddress;
