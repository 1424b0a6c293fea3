import { useLayoutEffect, useRef } from 'preact/hooks';
import { columnLetter } from '../../../pipeline/model/cell-address.ts';
import { columnAt, type GridSheet } from '../sheet/grid-sheet.ts';
import { useSheetView } from '../sheet/sheet-view.ts';
import type { Place } from '../sheet/step-place.ts';
import { useStore } from '../store-context.ts';
import { CellForm } from './cell-form.tsx';
import { ColumnForm } from './column-form.tsx';
import type { Mender } from './mender.ts';

/** Where the chosen cell, or the column under a head, is mended; Escape leads back to the cell. */
export const MendPanel = () => {
  const view = useSheetView();
  const place = view.mending.value;
  const sheet = view.sheet.value;
  if (!sheet || place === null || view.mender === null) return null;
  return (
    <Opened
      key={`${sheet.sheet}/${place.row}/${place.column}`}
      sheet={sheet}
      place={place}
      mender={view.mender}
    />
  );
};

const Opened = (props: { sheet: GridSheet; place: Place; mender: Mender }) => {
  const { say } = useStore();
  const view = useSheetView();
  const panel = useRef<HTMLElement>(null);
  const { sheet, place, mender } = props;
  const known = columnAt(sheet, place.row, place.column);
  const isColumn = place.row === 0 || place.row === known?.table.headingRow;
  const letter = columnLetter(place.column);
  const name = say(isColumn ? 'mend.column' : 'mend.cell', {
    column: letter,
    cell: `${letter}${place.row}`,
  });
  // At once: the next key belongs in the form, Escape too.
  useLayoutEffect(() => {
    panel.current?.querySelector<HTMLElement>('input, select')?.focus();
    panel.current?.scrollIntoView({ block: 'nearest' });
    // Of a column nothing is known before the first reading has ended.
  }, [known === null]);
  const close = (): void => {
    view.endMending();
    view.walks.value += 1;
  };
  return (
    <section
      ref={panel}
      class="mend"
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header class="row spread">
        <h2>{name}</h2>
        <button type="button" class="link" onClick={close}>
          {say('mend.close')}
        </button>
      </header>
      {isColumn && known && (
        <ColumnForm {...{ known, mender, name }} sheet={sheet.sheet} onDone={close} />
      )}
      {isColumn && !known && <p class="muted">{say('mend.noTable')}</p>}
      {!isColumn && <CellForm {...{ sheet, place, mender, name }} onDone={close} />}
    </section>
  );
};
