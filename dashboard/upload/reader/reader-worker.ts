import { parseCellAddress } from '../../../pipeline/model/cell-address.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import type { Progress } from '../../../pipeline/reading.ts';
import { cutFile } from './cut-file.ts';
import type { Question, Reply } from './messages.ts';
import { readLocally } from './read-local.ts';

/** The figures of the last reading, by row. */
let figures: ReadonlyMap<string, readonly Observation[]> = new Map();

const rowKey = (sheet: string | null, row: number): string => `${row}/${sheet ?? ''}`;

const keyOf = ({ cell }: Observation): string => {
  const at = parseCellAddress(cell);
  return at ? rowKey(at.sheet, at.row) : '';
};

const reply = (message: Reply, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer });

const answer = async (question: Question): Promise<Reply> => {
  const { number } = question;
  switch (question.kind) {
    case 'cut': {
      const isWhole = await cutFile(question.file, {
        sheet: (sheet) => reply({ number, kind: 'sheet', sheet }),
        rows: (sheet, block) =>
          reply({ number, kind: 'rows', sheet, block }, [
            block.ends.buffer,
            block.starts.buffer,
            block.numbers.buffer,
          ]),
      });
      return { number, kind: 'cut', isWhole };
    }
    case 'hash': {
      const bytes = await question.file.arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return { number, kind: 'hash', hash: [...hash].map(writeByte).join('') };
    }
    case 'read': {
      const onProgress = tellSeldom((progress) => reply({ number, kind: 'progress', progress }));
      const { reading, observations } = await readLocally(question, onProgress);
      figures = Map.groupBy(observations, keyOf);
      return { number, kind: 'read', reading };
    }
    case 'figures': {
      const { sheet, row } = question;
      const observations =
        row === null ? [...figures.values()].flat() : (figures.get(rowKey(sheet, row)) ?? []);
      return { number, kind: 'figures', observations };
    }
  }
};

const writeByte = (byte: number): string => byte.toString(16).padStart(2, '0');

const leastPause = 100;

/** Not for every piece of a file: ten times a second is enough to see it move. */
const tellSeldom = (tell: (progress: Progress) => void): ((progress: Progress) => void) => {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < leastPause) return;
    last = now;
    tell(progress);
  };
};

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(reply, (cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    reply({ number: data.number, kind: 'failed', message });
  });
});
