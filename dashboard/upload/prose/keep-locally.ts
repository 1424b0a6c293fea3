import * as v from 'valibot';
import { readCorrections } from '../../../pipeline/corrections/read-corrections.ts';
import { type Decided, type Decisions, readDecided, writeDecided } from './decisions.ts';

/** What is kept of a text until it is sent. */
export interface KeptDesk {
  readonly decisions: Decisions;
  /** Places of numbers that a person pointed at. */
  readonly pointed: readonly string[];
}

/** Decisions of a text by its key; nothing here throws: a browser may have no room or forbid it. */
export interface DeskKeeper {
  readonly load: (key: string) => KeptDesk | null;
  readonly save: (key: string, kept: KeptDesk) => void;
  readonly forget: (key: string) => void;
}

const nameOf = (key: string): string => `doi-sanh/prose/${key}`;
const pointedSchema = v.object({ pointed: v.array(v.string()) });

const readKept = (text: string | null): KeptDesk | null => {
  if (text === null) return null;
  const kept: unknown = JSON.parse(text);
  const { pointed } = v.parse(pointedSchema, kept);
  const { accepted, droppedFigures } = v.parse(v.looseObject({}), kept);
  const read = readCorrections({ accepted, droppedFigures });
  if (!read.ok) return null;
  const decided: Decided = {
    accepted: read.corrections.accepted ?? [],
    droppedFigures: read.corrections.droppedFigures ?? [],
  };
  return { decisions: readDecided(decided), pointed };
};

/** Null when it does not go: the page then works without what it kept. */
const attempt = <T>(act: () => T): T | null => {
  try {
    return act();
  } catch {
    return null;
  }
};

export const createDeskKeeper = (storage: () => Storage): DeskKeeper => ({
  load: (key) => attempt(() => readKept(storage().getItem(nameOf(key)))),
  save: (key, { decisions, pointed }) => {
    attempt(() =>
      storage().setItem(nameOf(key), JSON.stringify({ ...writeDecided(decisions), pointed })),
    );
  },
  forget: (key) => {
    attempt(() => storage().removeItem(nameOf(key)));
  },
});
