import { effect, type Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Prose } from '../../../pipeline/prose/prose.ts';
import { createDesk } from '../prose/create-desk.ts';
import { readDecided, writeDecided } from '../prose/decisions.ts';
import type { DeskKeeper } from '../prose/keep-locally.ts';
import { ProsePanel } from '../prose/prose-panel.tsx';
import { useStore } from '../store-context.ts';
import type { Draft } from './draft.ts';

/** The draft keeps what was decided, with everything else that was said over the file. */
const keptByDraft: DeskKeeper = {
  load: () => null,
  save: () => undefined,
  forget: () => undefined,
};

/** The sentences of a file that has not been sent; what is decided goes along with it. */
export const DraftProse = (props: {
  draft: Draft;
  proses: readonly Prose[];
  /** The place in the text that shall be looked at. */
  textCell: Signal<string | null>;
}) => {
  const { matchers } = useStore();
  const { draft, proses, textCell } = props;
  // Each decision has the file read again; only other proposals make another desk.
  const identity = JSON.stringify(proses.map(({ text, proposals }) => [text, proposals]));
  const open = useMemo(() => {
    const { accepted = [], droppedFigures = [] } = draft.corrections.peek();
    const decided = readDecided({ accepted, droppedFigures });
    return { desk: createDesk(proses, decided, '', keptByDraft), matchers: matchers() };
  }, [draft, identity]);
  useEffect(
    () =>
      effect(() => {
        const decided = writeDecided(open.desk.decisions.value);
        if (open.desk.isChanged.value)
          draft.corrections.value = { ...draft.corrections.peek(), ...decided };
      }),
    [draft, open],
  );
  useEffect(
    () =>
      effect(() => {
        const cell = textCell.value;
        if (cell === null) return;
        open.desk.walk(cell);
        textCell.value = null;
      }),
    [textCell, open],
  );
  return <ProsePanel open={open} />;
};
