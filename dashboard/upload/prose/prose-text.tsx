import { useEffect, useRef } from 'preact/hooks';
import { ignoredMessages } from '../../../pipeline/narrative/narrative-messages.ts';
import type { Prose } from '../../../pipeline/prose/prose.ts';
import { useStore } from '../store-context.ts';
import { useDesk } from './desk-context.ts';
import { layText, type Marked, type Piece } from './lay-text.ts';
import type { LeftNumber, ProseRow } from './rows.ts';
import { useRowActs } from './use-row-acts.ts';

type Mark =
  | { readonly kind: 'row'; readonly row: ProseRow }
  | { readonly kind: 'left'; readonly number: LeftNumber };

/** What scrolls must be reachable by keyboard. */
const scrollable = { tabIndex: 0 } as const;

/** The text as it was given; the figure that is looked at is kept in view. */
export const ProseText = () => {
  const { say } = useStore();
  const { desk } = useDesk();
  const acts = useRef(useRowActs());
  const box = useRef<HTMLElement>(null);
  const current = desk.current.value;
  useEffect(() => {
    const panel = box.current;
    const mark = panel?.querySelector<HTMLElement>('.figure-mark[data-current]');
    if (!panel || !mark) return;
    const below = mark.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    panel.scrollTo({ top: panel.scrollTop + below - panel.clientHeight / 3 });
  }, [current]);
  useEffect(() => {
    const panel = box.current;
    const point = ({ target }: MouseEvent): void => {
      const mark = target instanceof Element ? target.closest('[data-cell], [data-left]') : null;
      const cell = mark?.getAttribute('data-cell');
      const place = mark?.getAttribute('data-left');
      const left = desk.rows.peek().left.find((one) => one.cell === place);
      if (cell) desk.walk(cell);
      if (left) acts.current.point(left);
    };
    panel?.addEventListener('click', point);
    return () => panel?.removeEventListener('click', point);
  }, [desk]);
  return (
    <section class="prose-text" ref={box} aria-label={say('prose.text')} lang="vi" {...scrollable}>
      {desk.proses.map((prose) => (
        <TextOf key={prose.sheet ?? ''} prose={prose} />
      ))}
    </section>
  );
};

const TextOf = ({ prose }: { prose: Prose }) => {
  const { desk } = useDesk();
  const { rows, left } = desk.rows.value;
  const marks: readonly Marked<Mark>[] = [
    ...rows
      .filter((row) => row.prose === prose)
      .flatMap((row): Marked<Mark>[] => {
        const mark = { kind: 'row', row } as const;
        const rankAt = row.proposal?.rankAt;
        return [{ at: row.at, mark }, ...(rankAt ? [{ at: rankAt, mark }] : [])];
      }),
    ...left
      .filter((number) => number.prose === prose)
      .map((number): Marked<Mark> => ({ at: number.at, mark: { kind: 'left', number } })),
  ];
  return (
    <>
      {prose.sheet !== null && <h3 class="prose-name">{prose.sheet}</h3>}
      {layText(prose.text, marks).map(({ number, pieces }) => (
        <p key={number}>
          {pieces.map((piece, index) => (
            <PieceOf key={`${index}/${piece.text}`} piece={piece} />
          ))}
        </p>
      ))}
    </>
  );
};

/** Marks can be pointed at; by keyboard the same is done in the lists beside the text. */
const PieceOf = ({ piece: { text, mark } }: { piece: Piece<Mark> }) => {
  const { language } = useStore();
  const { desk } = useDesk();
  if (mark === null) return <>{text}</>;
  if (mark.kind === 'left') {
    const why = ignoredMessages[mark.number.reason][language];
    return (
      <span class="left-mark" data-left={mark.number.cell} title={why}>
        {text}
      </span>
    );
  }
  const { cell } = mark.row;
  const state = desk.decisions.value.get(cell)?.kind ?? 'undecided';
  const isCurrent = desk.current.value === cell;
  return (
    <mark class={`figure-mark ${state}`} data-cell={cell} data-current={isCurrent || undefined}>
      {text}
    </mark>
  );
};
