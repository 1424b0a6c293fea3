import { signal } from '@preact/signals';
import type { Memory } from '../../../pipeline/mapping/remembered.ts';
import type { CodeLists } from '../../../pipeline/model/code-lists.ts';
import type { Language } from '../../../pipeline/model/language.ts';
import type { Progress } from '../../../pipeline/reading.ts';
import type { LocalReading } from '../reader/messages.ts';
import type { Reader } from '../reader/start-reader.ts';
import type { Draft } from './draft.ts';

export interface ReadingNeeds {
  readonly startReader: () => Reader;
  readonly lists: CodeLists;
  readonly language: Language;
  /** What the columns of published reports were taken for; null where they cannot be asked for. */
  readonly memories: () => Promise<readonly Memory[] | null>;
  /** ISO day. */
  readonly today: () => string;
}

export type Readings = ReturnType<typeof createReadings>;

/** Reads a draft for its figures, as often as is asked; only the last asked for counts. */
export const createReadings = (draft: Draft, needs: ReadingNeeds) => {
  const reading = signal<LocalReading | null>(null);
  const progress = signal<Progress | null>(null);
  let reader = needs.startReader();
  let turn = 0;

  const read = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    if (progress.peek() !== null) {
      // A reading under way is out of date: its worker goes with it.
      reader.end();
      reader = needs.startReader();
    }
    progress.value = { stage: 'reading', done: 0, total: null };
    const memories = await needs.memories();
    if (mine !== turn) return;
    const wanted = {
      file: draft.file,
      hints: draft.hints.peek(),
      corrections: draft.corrections.peek(),
      memories,
      lists: needs.lists,
      language: needs.language,
      today: needs.today(),
    };
    const found = await reader.read(wanted, (now) => {
      if (mine === turn) progress.value = now;
    });
    if (mine !== turn) return;
    progress.value = null;
    reading.value = found;
    draft.summary.value = { kind: 'read', refused: found.refused, counts: found.counts };
  };

  return {
    /** The last that ended; null before the first has. */
    reading,
    /** How far the running one is; null while none runs. */
    progress,
    read,
    isBegun: (): boolean => turn > 0,
    /** What the cells of a row were understood as. */
    figures: (sheet: string | null, row: number) => reader.figures(sheet, row),
    /** The SHA-256 of the file's bytes. */
    hash: () => reader.hash(draft.file),
    /** What is under way counts no more. */
    end: (): void => {
      turn += 1;
      reader.end();
    },
  };
};
