import { type ReadonlySignal, signal } from '@preact/signals';
import type { Corrections } from '../../pipeline/model/corrections.ts';
import type { Answer, Failure } from './api.ts';
import type { Hints } from './hints.ts';
import { mostBytes } from './send-file.ts';

export type SendingState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly sent: number }
  | { readonly kind: 'unfit'; readonly why: 'empty' | 'tooLarge' | 'unreadable' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'accepted'; readonly id: string };

/** A file with what its uploader said beside it and what was mended of it. */
export interface Parcel {
  readonly file: File;
  readonly hints: Hints;
  readonly corrections: Corrections;
  /** The upload that it was before, whose corrections these take the place of. */
  readonly upload?: string | null;
}

/** One parcel on its way. */
export interface Sending extends Parcel {
  readonly key: number;
  /** It came by itself, with none before it still on its way. */
  readonly alone: boolean;
  readonly state: SendingState;
}

export interface SendingQueue {
  readonly sendings: ReadonlySignal<readonly Sending[]>;
  readonly add: (parcels: readonly Parcel[]) => void;
  readonly retry: (key: number) => void;
  readonly remove: (key: number) => void;
}

type Send = (
  parcel: Parcel,
  onProgress: (sent: number) => void,
) => Promise<Answer<{ readonly id: string }>>;

/**
 * Sends files one after another; one that fails stays in the list and holds up none behind it.
 * `onAccepted` is told whether the file came alone and none followed it: there is no list to watch.
 */
export const createSending = (
  send: Send,
  onAccepted: (id: string, alone: boolean, sent: Sending) => void,
): SendingQueue => {
  const sendings = signal<readonly Sending[]>([]);
  let nextKey = 1;
  let busy = false;

  const change = (key: number, state: SendingState): void => {
    sendings.value = sendings.value.map((s) => (s.key === key ? { ...s, state } : s));
  };

  const sendOne = async (sending: Sending): Promise<void> => {
    const unfit = await findUnfit(sending.file);
    if (unfit) return change(sending.key, { kind: 'unfit', why: unfit });
    change(sending.key, { kind: 'sending', sent: 0 });
    const answer = await send(sending, (sent) => change(sending.key, { kind: 'sending', sent }));
    if (!answer.ok) return change(sending.key, { kind: 'failed', failure: answer.failure });
    change(sending.key, { kind: 'accepted', id: answer.value.id });
    onAccepted(answer.value.id, sending.alone && !sendings.value.some(isOnItsWay), sending);
  };

  const sendAll = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let next = firstWaiting(sendings.value); next; next = firstWaiting(sendings.value))
      await sendOne(next);
    busy = false;
  };

  return {
    sendings,
    add: (parcels) => {
      const alone = parcels.length === 1 && !sendings.value.some(isOnItsWay);
      const added = parcels.map(
        (parcel): Sending => ({ ...parcel, key: nextKey++, alone, state: { kind: 'waiting' } }),
      );
      sendings.value = [...sendings.value, ...added];
      void sendAll();
    },
    retry: (key) => {
      change(key, { kind: 'waiting' });
      void sendAll();
    },
    remove: (key) => {
      sendings.value = sendings.value.filter((s) => s.key !== key);
    },
  };
};

const firstWaiting = (sendings: readonly Sending[]): Sending | undefined =>
  sendings.find((s) => s.state.kind === 'waiting');

const isOnItsWay = ({ state }: Sending): boolean =>
  state.kind === 'waiting' || state.kind === 'sending';

/** A folder, and a file that was moved since it was chosen, show only when their bytes are asked for. */
const findUnfit = async (file: File): Promise<'empty' | 'tooLarge' | 'unreadable' | null> => {
  if (file.size > mostBytes) return 'tooLarge';
  try {
    const first = await file.slice(0, 1).arrayBuffer();
    return first.byteLength === 0 ? 'empty' : null;
  } catch {
    return 'unreadable';
  }
};
