import { useRef, useState } from 'preact/hooks';
import { columnLetter, writeCellAddress } from '../../../pipeline/model/cell-address.ts';
import { isNamedBy } from '../../page/find-options.ts';
import { PickerPanel } from '../../page/picker-panel.tsx';
import { StayNotice } from '../held-notice.tsx';
import { columnAt, type GridSheet } from '../sheet/grid-sheet.ts';
import { figureFor } from '../sheet/label-of.ts';
import { findRow, rowCells } from '../sheet/sheet-rows.ts';
import type { Place } from '../sheet/step-place.ts';
import { useFigures } from '../sheet/use-figures.ts';
import { useStore } from '../store-context.ts';
import { useOpenForm } from '../use-open-form.ts';
import { isDropped, withCell, withRow } from './change-corrections.ts';
import type { Mender } from './mender.ts';
import { useProvinceOptions } from './province-picker.tsx';

interface CellProps {
  readonly sheet: GridSheet;
  readonly place: Place;
  readonly mender: Mender;
  /** What the form is headed with. */
  readonly name: string;
  readonly onDone: () => void;
}

/** A cell read as if something else stood in it, or its row left out. */
export const CellForm = (props: CellProps) => {
  const { sheet, place } = props;
  const role = columnAt(sheet, place.row, place.column)?.column.role;
  return (
    <div class="mend-cell">
      {role === 'geography' ? <ProvinceChoice {...props} /> : <TextField {...props} />}
      <RowButton {...props} />
    </div>
  );
};

/** Opens on the province the cell stands for; only another choice says anything. */
const ProvinceChoice = ({ sheet, place, mender, name: title, onDone }: CellProps) => {
  const { say, language, lists } = useStore();
  const options = useProvinceOptions();
  const cell = writeCellAddress(sheet.sheet, place.column, place.row);
  const written = writtenIn(sheet, place);
  const mended = mender.corrections.value.cells.find((each) => each.cell === cell);
  const text = mended?.text ?? written;
  const figure = figureFor(useFigures(sheet, place.row), columnLetter(place.column));
  const current = figure?.geography ?? options.find((one) => isNamedBy(one, text))?.id;
  const searched = useRef('');
  // What is being searched for is no choice yet.
  const isHeld = useOpenForm({
    name: title,
    isTouched: () => searched.current.trim() !== '',
    settle: () => false,
  });
  return (
    <div class="mend-indicator">
      {isHeld && <StayNotice />}
      <PickerPanel
        id="mend-province"
        language={language}
        options={options}
        {...(current === undefined ? {} : { current })}
        mustChoose
        onSearch={(typed) => {
          searched.current = typed;
        }}
        searchLabel={say('mend.searchProvince')}
        onClose={onDone}
        onPick={(slug) => {
          // As it stands in Vietnamese reports: the cell is read like any other.
          const name = lists.geographies.find((each) => each.slug === slug)?.name.vi ?? slug;
          const said = name === written ? null : name;
          if (slug !== current) mender.change(withCell(mender.corrections.peek(), cell, said));
          onDone();
        }}
      />
    </div>
  );
};

const writtenIn = ({ rows }: GridSheet, { row, column }: Place): string =>
  rowCells(rows, findRow(rows, row))[column] ?? '';

const TextField = ({ sheet, place, mender, name, onDone }: CellProps) => {
  const { say } = useStore();
  const cell = writeCellAddress(sheet.sheet, place.column, place.row);
  const written = writtenIn(sheet, place);
  const mended = mender.corrections.value.cells.find((each) => each.cell === cell);
  const [text, setText] = useState(mended?.text ?? written);
  const apply = (): void => {
    const said = text.trim() === written ? null : text.trim();
    mender.change(withCell(mender.corrections.peek(), cell, said));
  };
  useOpenForm({
    name,
    isTouched: () => text !== (mended?.text ?? written),
    settle: () => {
      apply();
      return true;
    },
  });
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
        onDone();
      }}
    >
      <label class="mend-field">
        <span class="mend-label">{say('mend.text')}</span>
        <input
          class="field"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget: { value } }) => setText(value)}
        />
      </label>
      <button type="submit" class="button primary">
        {say('mend.apply')}
      </button>
      {mended && (
        <button
          type="button"
          class="button"
          onClick={() => {
            mender.change(withCell(mender.corrections.peek(), cell, null));
            onDone();
          }}
        >
          {say('mend.asWritten', { text: written })}
        </button>
      )}
    </form>
  );
};

const RowButton = ({ sheet, place, mender, onDone }: CellProps) => {
  const { say } = useStore();
  const row = { sheet: sheet.sheet, row: place.row };
  const isOut = isDropped(mender.corrections.value, row);
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        mender.change(withRow(mender.corrections.peek(), row, !isOut));
        onDone();
      }}
    >
      {say(isOut ? 'mend.takeBackRow' : 'mend.dropRow', { row: place.row })}
    </button>
  );
};
