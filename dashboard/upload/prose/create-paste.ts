import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Matchers } from '../../../pipeline/match/create-matchers.ts';
import type { Language } from '../../../pipeline/model/language.ts';
import type { Prose } from '../../../pipeline/prose/prose.ts';
import { withPlainLines } from '../../../pipeline/source/read-text.ts';
import type { Failure } from '../api.ts';
import type { Hints } from '../hints.ts';
import { sendFile } from '../send-file.ts';
import { createDesk } from './create-desk.ts';
import type { OpenDesk } from './desk-context.ts';
import type { DeskKeeper } from './keep-locally.ts';
import { createTextKeeper } from './keep-text.ts';

/** A text that is pasted: read here at once, sent only when asked. */
export interface Paste {
  readonly text: Signal<string>;
  readonly name: Signal<string>;
  /** Null: no figure is seen in it. */
  readonly open: ReadonlySignal<OpenDesk | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly send: () => Promise<void>;
  readonly clear: () => void;
}

interface PasteContext {
  readonly hints: ReadonlySignal<Hints>;
  readonly matchers: () => Matchers;
  readonly keeper: DeskKeeper;
  readonly language: Language;
  readonly storage: () => Storage;
}

/** Typing is read when it pauses. */
const pause = 250;
const deskKey = 'pasted';
const longestName = 80;

/** The reading comes when the first text does: most who open the page bring a file. */
const loadReader = async () => (await import('../../../pipeline/prose/read-prose.ts')).readProse;

export const createPaste = (context: PasteContext, onSent: (id: string) => void): Paste => {
  const { hints, matchers, keeper, language } = context;
  const texts = createTextKeeper(context.storage);
  const text = signal(texts.load());
  const name = signal('');
  const prose = signal<Prose | null>(null);
  const failure = signal<Failure | null>(null);
  const isBusy = signal(false);
  const said = computed(() => ({ text: withPlainLines(text.value), hints: hints.value }));

  effect(() => {
    const asked = said.value;
    texts.save(asked.text);
    if (asked.text.trim() === '') {
      prose.value = null;
      return undefined;
    }
    const read = async (): Promise<void> => {
      const readProse = await loadReader();
      if (asked !== said.peek()) return;
      prose.value = readProse({ name: null, text: asked.text }, asked.hints, matchers());
    };
    const timer = setTimeout(() => void read(), pause);
    return () => clearTimeout(timer);
  });

  const open = computed((): OpenDesk | null => {
    const read = prose.value;
    if (read === null || read.proposals.length + read.ignored.length === 0) return null;
    return { desk: createDesk([read], new Map(), deskKey, keeper), matchers: matchers() };
  });
  const clear = (): void => {
    batch(() => {
      text.value = '';
      name.value = '';
      prose.value = null;
      failure.value = null;
    });
    keeper.forget(deskKey);
  };
  const send = async (): Promise<void> => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    failure.value = null;
    const title = name.peek().trim() || titleOf(text.peek());
    const file = new File([withPlainLines(text.peek())], `${title}.txt`, { type: 'text/plain' });
    const said = { hints: hints.peek(), announces: false };
    const answer = await sendFile(file, said, language, () => undefined);
    isBusy.value = false;
    if (!answer.ok) {
      failure.value = answer.failure;
      return;
    }
    const kept = keeper.load(deskKey);
    if (kept) keeper.save(answer.value.id, kept);
    clear();
    onSent(answer.value.id);
  };
  return { text, name, open, failure, isBusy, send, clear };
};

/** The first line, as a name of a file. */
const titleOf = (text: string): string => {
  const [line = ''] = text.trim().split('\n', 1);
  const plain = line.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
  const whole =
    plain.length > longestName ? plain.slice(0, longestName).replace(/\s\S*$/u, '') : plain;
  return whole.trim() || 'van-ban';
};
