import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { isBasis } from '../../../pipeline/model/geography.ts';
import { kinds } from '../../../pipeline/model/observation.ts';
import { provincesOf } from '../hints-form.tsx';
import { useStore } from '../store-context.ts';
import type { Draft, DraftFault, DraftField } from './draft.ts';
import type { ProseRow } from './rows.ts';

interface Fields {
  readonly draft: Signal<Draft>;
  readonly faults: readonly DraftFault[];
}

/** The label above its field; `help` below it. */
const Labelled = ({
  field,
  help,
  children,
}: {
  field: DraftField;
  help?: string;
  children: ComponentChildren;
}) => {
  const { say } = useStore();
  return (
    <div class={`figure-field figure-${field}`}>
      <label for={`figure-${field}`}>{say(`prose.field.${field}`)}</label>
      {children}
      {help && (
        <span class="muted" id={`figure-${field}-help`}>
          {help}
        </span>
      )}
    </div>
  );
};

/** What all fields have in common; only one form is open at a time. */
const attributes = ({ draft, faults }: Fields, field: Exclude<DraftField, 'perYear'>) => ({
  id: `figure-${field}`,
  name: field,
  class: 'field',
  value: draft.value[field] ?? '',
  'aria-invalid': faults.some((fault) => fault === field),
  onInput: (event: { currentTarget: { value: string } }): void => {
    draft.value = { ...draft.value, ...changed(field, event.currentTarget.value) };
  },
});

const changed = (field: DraftField, value: string): Partial<Draft> => {
  if (field === 'kind') return { kind: kinds.find((kind) => kind === value) ?? 'actual' };
  if (field === 'basis') return { basis: isBasis(value) ? value : null };
  return { [field]: value };
};

export const MendFields = ({ row, ...fields }: Fields & { row: ProseRow }) => {
  const { say } = useStore();
  const { draft } = fields;
  return (
    <div class="figure-fields">
      <IndicatorField row={row} {...fields} />
      <Labelled field="value" help={say('prose.valueHelp')}>
        <input autocomplete="off" maxLength={120} {...attributes(fields, 'value')} />
      </Labelled>
      <UnitField {...fields} />
      <Labelled field="period" help={say('prose.periodHelp')}>
        <input autocomplete="off" maxLength={120} {...attributes(fields, 'period')} />
      </Labelled>
      <GeographyField {...fields} />
      <BasisField {...fields} />
      <KindField {...fields} />
      <Labelled field="rank">
        <input inputMode="numeric" maxLength={3} {...attributes(fields, 'rank')} />
      </Labelled>
      <Labelled field="rankOf">
        <input inputMode="numeric" maxLength={3} {...attributes(fields, 'rankOf')} />
      </Labelled>
      <label class="figure-check">
        <input
          type="checkbox"
          checked={draft.value.perYear}
          onChange={(event) => {
            draft.value = { ...draft.value, perYear: event.currentTarget.checked };
          }}
        />
        {say('prose.field.perYear')}
      </label>
    </div>
  );
};

/** What the words fit comes first; a new choice brings its unit where none was said. */
const IndicatorField = ({ row, ...fields }: Fields & { row: ProseRow }) => {
  const { say, lists, language } = useStore();
  const likely = (row.proposal?.candidates ?? []).map(({ indicator }) => indicator);
  const all = lists.indicators.toSorted((a, b) => (a.name[language] < b.name[language] ? -1 : 1));
  const option = ({ id, name }: (typeof all)[number]) => (
    <option key={id} value={id}>
      {name[language]}
    </option>
  );
  const base = attributes(fields, 'indicator');
  return (
    <Labelled field="indicator">
      <select
        {...base}
        onInput={(event) => {
          base.onInput(event);
          const { draft } = fields;
          const chosen = lists.indicators.find(({ id }) => id === event.currentTarget.value);
          if (chosen && draft.peek().unit === '')
            draft.value = { ...draft.peek(), unit: chosen.unit };
        }}
      >
        <option value="">{say('prose.choose')}</option>
        {likely.length > 0 && (
          <optgroup label={say('prose.likely')}>
            {likely.flatMap((id) => all.filter((one) => one.id === id)).map(option)}
          </optgroup>
        )}
        <optgroup label={say('prose.all')}>
          {all.filter(({ id }) => !likely.includes(id)).map(option)}
        </optgroup>
      </select>
    </Labelled>
  );
};

/** Only units that the indicator can be told in, once it is chosen. */
const UnitField = (fields: Fields) => {
  const { say, lists, language } = useStore();
  const { indicator } = fields.draft.value;
  const own = lists.indicators.find(({ id }) => id === indicator)?.unit;
  const dimension = lists.units.find(({ id }) => id === own)?.dimension;
  const units = lists.units.filter((one) => dimension === undefined || one.dimension === dimension);
  return (
    <Labelled field="unit">
      <select {...attributes(fields, 'unit')}>
        <option value="">{say('prose.choose')}</option>
        {units.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </Labelled>
  );
};

const GeographyField = (fields: Fields) => {
  const { say, lists, language } = useStore();
  const others = lists.geographies.filter(({ type }) => type === 'nation' || type === 'unnamed');
  return (
    <Labelled field="geography">
      <select {...attributes(fields, 'geography')}>
        <option value="">{say('prose.choose')}</option>
        {[...provincesOf(lists.geographies), ...others].map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name[language]}
          </option>
        ))}
      </select>
    </Labelled>
  );
};

/** Asked only where the name stands for two territories. */
const BasisField = (fields: Fields) => {
  const { say, lists } = useStore();
  const { geography } = fields.draft.value;
  if (lists.geographies.filter(({ slug }) => slug === geography).length < 2) return null;
  return (
    <Labelled field="basis">
      <select {...attributes(fields, 'basis')}>
        <option value="">{say('prose.basis.auto')}</option>
        <option value="63">{say('prose.basis.63')}</option>
        <option value="34">{say('prose.basis.34')}</option>
      </select>
    </Labelled>
  );
};

const KindField = (fields: Fields) => {
  const { say } = useStore();
  return (
    <Labelled field="kind">
      <select {...attributes(fields, 'kind')}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(`kinds.${kind}`)}
          </option>
        ))}
      </select>
    </Labelled>
  );
};
