import { useRef } from 'preact/hooks';
import { proposedId } from '../../../pipeline/corrections/propose-indicators.ts';
import type { Option } from '../../page/find-options.ts';
import { PickerPanel, type PickerPanelProps } from '../../page/picker-panel.tsx';
import type { UploadTable } from '../answers.ts';
import { StayNotice } from '../held-notice.tsx';
import type { GridSheet, SheetColumn } from '../sheet/grid-sheet.ts';
import { useStore } from '../store-context.ts';
import { useOpenForm } from '../use-open-form.ts';
import {
  type ColumnFacts,
  type ColumnKey,
  factsOf,
  withColumn,
  withProposed,
} from './change-corrections.ts';
import { ColumnFields } from './column-fields.tsx';
import type { Mender } from './mender.ts';
import { ProposeForm } from './propose-form.tsx';

/**
 * What a column is: its indicator first, those it is likely to be on top, then everything else. Each
 * choice holds at once; the indicator's closes the form, since it is mostly all that is missing.
 */
export const ColumnForm = (props: {
  known: { readonly table: UploadTable; readonly column: SheetColumn };
  sheet: GridSheet['sheet'];
  mender: Mender;
  /** What the form is headed with. */
  name: string;
  onDone: () => void;
}) => {
  const { say } = useStore();
  const { known, sheet, mender, onDone } = props;
  const { column, table } = known;
  const key: ColumnKey = { sheet, headingRow: table.headingRow ?? 1, column: column.column };
  const facts = factsOf(mender.corrections.value, key);
  const change = (changed: ColumnFacts): void =>
    mender.change(withColumn(mender.corrections.peek(), key, changed));
  const options = useIndicatorOptions(column, mender);
  const current = facts.indicator ?? column.understood?.indicator?.value;
  return (
    <div class="mend-column">
      {column.heading && <p class="mend-heading">“{column.heading}”</p>}
      <IndicatorChoice
        name={props.name}
        options={options}
        {...(current === undefined ? {} : { current })}
        onClose={onDone}
        onPick={(indicator) => {
          change({ ...withoutRole(facts), indicator });
          onDone();
        }}
      />
      <details>
        <summary>{say('propose.open')}</summary>
        <ProposeForm
          heading={column.heading ?? ''}
          unit={facts.unit ?? column.understood?.unit?.value ?? null}
          onPropose={(indicator) => {
            mender.change(withProposed(mender.corrections.peek(), key, indicator));
            onDone();
          }}
        />
      </details>
      <ColumnFields facts={facts} column={column} onChange={change} />
    </div>
  );
};

const IndicatorChoice = ({
  name,
  ...picker
}: Pick<PickerPanelProps, 'options' | 'current' | 'onClose' | 'onPick'> & { name: string }) => {
  const { say, language } = useStore();
  const searched = useRef('');
  // What is being searched for is no choice yet.
  const isHeld = useOpenForm({
    name,
    isTouched: () => searched.current.trim() !== '',
    settle: () => false,
  });
  return (
    <>
      {isHeld && <StayNotice />}
      <div class="mend-indicator">
        <PickerPanel
          {...picker}
          id="mend-indicator"
          language={language}
          searchLabel={say('mend.indicator')}
          onSearch={(typed) => {
            searched.current = typed;
          }}
        />
      </div>
    </>
  );
};

/** An indicator makes a column one of figures, whatever was said of it before. */
const withoutRole = ({ role: _, ...facts }: ColumnFacts): ColumnFacts => facts;

/** Likely ones first, with how sure they are and why; then all others in the order of the lists. */
const useIndicatorOptions = (column: SheetColumn, mender: Mender): readonly Option[] => {
  const { lists, names, language, say } = useStore();
  const likely = column.candidates.map(({ indicator, confidence, reasons }) => ({
    id: indicator,
    label: names.indicator(indicator),
    detail: [
      say('mend.likely', { percent: Math.round(confidence * 100) }),
      ...reasons.slice(0, 1).map(({ text }) => text[language]),
    ].join(' · '),
    aliases: lists.indicators.find(({ id }) => id === indicator)?.aliases ?? [],
  }));
  const named = new Set(likely.map(({ id }) => id));
  const others = lists.indicators
    .filter(({ id }) => !named.has(id))
    .map(({ id, name, unit, aliases }) => ({
      id,
      label: name[language],
      detail: names.unit(unit),
      aliases,
    }));
  const proposed = (mender.corrections.value.indicators ?? []).map((each) => ({
    id: proposedId(each),
    label: each.name[language],
    detail: say('said.proposed'),
  }));
  return [...proposed, ...likely, ...others];
};
