import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../store-context.ts';
import { useDesk } from './desk-context.ts';
import { ProseRowItem } from './prose-row-item.tsx';
import { useRowActs } from './use-row-acts.ts';

/** Within the form of a figure keys are for its fields, and for its buttons. */
const isForm = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('form, input, select, textarea') !== null;

const isButton = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('button, summary, a');

/** What each key does to the figure that is looked at; letters count only within the list. */
const useKeys = () => {
  const { desk } = useDesk();
  const { accept, mend, drop, undo } = useRowActs();
  const acts: Readonly<Record<string, () => void>> = {
    arrowdown: () => desk.step(1),
    j: () => desk.step(1),
    arrowup: () => desk.step(-1),
    k: () => desk.step(-1),
    enter: accept,
    e: mend,
    x: drop,
    delete: drop,
    u: undo,
  };
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isForm(event.target)) return;
    if (event.key === 'Enter' && isButton(event.target)) return;
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };
};

/** The figures one by one, in the order of the text. */
export const ProseRows = () => {
  const { say } = useStore();
  const { desk } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = useKeys();
  const isWalked = desk.isWalked.value;
  // At once: a key that follows quickly must meet the row that it is meant for.
  useLayoutEffect(() => {
    if (!isWalked) return;
    desk.isWalked.value = false;
    const row = list.current?.querySelector<HTMLElement>('.prose-row[data-current]');
    row?.scrollIntoView({ block: 'nearest' });
    if (desk.mending.peek() === null) row?.focus({ preventScroll: true });
  }, [isWalked, desk]);
  return (
    <ol
      class="prose-rows"
      ref={list}
      aria-label={say('prose.rows')}
      aria-describedby="prose-keys"
      onKeyDown={onKeyDown}
    >
      {desk.rows.value.rows.map((row) => (
        <li key={row.cell}>
          <ProseRowItem row={row} />
        </li>
      ))}
    </ol>
  );
};
