import { kinds } from '../../../pipeline/model/observation.ts';
import type { SheetColumn } from '../sheet/grid-sheet.ts';
import { useStore } from '../store-context.ts';
import { sayCode } from '../words.ts';
import type { ColumnFacts } from './change-corrections.ts';
import { ProvincePicker } from './province-picker.tsx';

/** Roles that a person may give a column; a column that is not to be read is a note. */
const roles = [
  'value',
  'geography',
  'indicator',
  'period',
  'rank',
  'unit',
  'kind',
  'note',
] as const;

interface FieldsProps {
  readonly facts: ColumnFacts;
  readonly column: SheetColumn;
  readonly onChange: (facts: ColumnFacts) => void;
}

/** Role, unit, period, kind and province of a column, each left as its heading says or told anew. */
export const ColumnFields = (props: FieldsProps) => {
  const { say } = useStore();
  const { facts, onChange } = props;
  const isSaid = Object.keys(facts).length > 0;
  return (
    <div class="mend-fields">
      <RoleField {...props} />
      <UnitField {...props} />
      <PeriodField {...props} />
      <KindField {...props} />
      <div class="mend-field">
        <span class="mend-label" id="mend-geography-label">
          {say('mend.geography')}
        </span>
        <ProvincePicker
          id="mend-geography"
          labelledBy="mend-geography-label"
          current={facts.geography ?? null}
          onPick={(geography) => onChange({ ...facts, geography })}
        />
      </div>
      {isSaid && (
        <button type="button" class="button" onClick={() => onChange({})}>
          {say('mend.asRead')}
        </button>
      )}
    </div>
  );
};

const RoleField = ({ facts, column, onChange }: FieldsProps) => {
  const { say } = useStore();
  return (
    <label class="mend-field">
      <span class="mend-label">{say('mend.role')}</span>
      <select
        class="field"
        value={facts.role ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(change(facts, 'role', value === '' ? undefined : value))
        }
      >
        <option value="">
          {say('mend.unchanged', { now: sayCode(say, 'columnRoles', column.role) })}
        </option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {role === 'note' ? say('mend.leaveOut') : sayCode(say, 'columnRoles', role)}
          </option>
        ))}
      </select>
    </label>
  );
};

const UnitField = ({ facts, column, onChange }: FieldsProps) => {
  const { say, lists, names, language } = useStore();
  const now = column.understood?.unit?.value;
  return (
    <label class="mend-field">
      <span class="mend-label">{say('mend.unit')}</span>
      <select
        class="field"
        value={facts.unit ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(change(facts, 'unit', value === '' ? undefined : value))
        }
      >
        <option value="">{say('mend.unchanged', { now: now ? names.unit(now) : '–' })}</option>
        {lists.units.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </label>
  );
};

const PeriodField = ({ facts, onChange }: FieldsProps) => {
  const { say } = useStore();
  return (
    <label class="mend-field">
      <span class="mend-label">{say('mend.period')}</span>
      <input
        class="field"
        autocomplete="off"
        maxLength={100}
        placeholder={say('mend.periodExample')}
        value={facts.period ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(change(facts, 'period', value.trim() === '' ? undefined : value.trim()))
        }
      />
    </label>
  );
};

const KindField = ({ facts, column, onChange }: FieldsProps) => {
  const { say } = useStore();
  const now = column.understood?.kind?.value ?? 'actual';
  return (
    <label class="mend-field">
      <span class="mend-label">{say('mend.kind')}</span>
      <select
        class="field"
        value={facts.kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(
            change(
              facts,
              'kind',
              kinds.find((kind) => kind === value),
            ),
          )
        }
      >
        <option value="">{say('mend.unchanged', { now: sayCode(say, 'kinds', now) })}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(`kinds.${kind}`)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** The facts with one said otherwise, or no longer said. */
const change = <K extends keyof ColumnFacts>(
  facts: ColumnFacts,
  name: K,
  value: ColumnFacts[K] | undefined,
): ColumnFacts => {
  const { [name]: _, ...others } = facts;
  return value === undefined ? others : { ...others, [name]: value };
};
