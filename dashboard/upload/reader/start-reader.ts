import type { Observation } from '../../../pipeline/model/observation.ts';
import type { Progress } from '../../../pipeline/reading.ts';
import type { CutTold } from './cut-file.ts';
import type { LocalReading, Question, ReadingWanted, Reply } from './messages.ts';

/** A worker that reads files beside the page. Each promise rejects when the file cannot be had. */
export interface Reader {
  /** Cuts the file into rows; false when it has more than are shown. */
  readonly cut: (file: Blob, told: CutTold) => Promise<boolean>;
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly hash: (file: Blob) => Promise<string>;
  readonly read: (
    wanted: ReadingWanted,
    onProgress: (progress: Progress) => void,
  ) => Promise<LocalReading>;
  /** The figures of the last reading in a row, or with `row` null all of them. */
  readonly figures: (sheet: string | null, row: number | null) => Promise<readonly Observation[]>;
  /** Stops whatever it is at; nothing is answered any more. */
  readonly end: () => void;
}

type Ask<T extends Question = Question> = T extends Question ? Omit<T, 'number'> : never;

export const startReader = (): Reader => {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) =>
    waiting.get(data.number)?.(data),
  );

  /** `take` gives the last answer, or null for one that others follow. */
  const ask = <T>(
    question: Ask,
    take: (reply: Reply) => { readonly value: T } | null,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      const number = last;
      waiting.set(number, (reply) => {
        const taken = take(reply);
        if (taken === null && reply.kind !== 'failed') return;
        waiting.delete(number);
        if (taken) resolve(taken.value);
        else reject(new Error(`the file could not be read: ${sayReply(reply)}`));
      });
      worker.postMessage({ ...question, number } satisfies Question);
    });

  return {
    cut: (file, told) =>
      ask({ kind: 'cut', file }, (reply) => {
        if (reply.kind === 'sheet') told.sheet(reply.sheet);
        if (reply.kind === 'rows') told.rows(reply.sheet, reply.block);
        return reply.kind === 'cut' ? { value: reply.isWhole } : null;
      }),
    hash: (file) =>
      ask({ kind: 'hash', file }, (reply) =>
        reply.kind === 'hash' ? { value: reply.hash } : null,
      ),
    read: (wanted, onProgress) =>
      ask({ kind: 'read', ...wanted }, (reply) => {
        if (reply.kind === 'progress') onProgress(reply.progress);
        return reply.kind === 'read' ? { value: reply.reading } : null;
      }),
    figures: (sheet, row) =>
      ask({ kind: 'figures', sheet, row }, (reply) =>
        reply.kind === 'figures' ? { value: reply.observations } : null,
      ),
    end: () => worker.terminate(),
  };
};

const sayReply = (reply: Reply): string => (reply.kind === 'failed' ? reply.message : reply.kind);
