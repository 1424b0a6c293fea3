import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Geography } from '../../pipeline/model/geography.ts';
import { type Hint, type Hints, noHints } from './hints.ts';
import { useStore } from './store-context.ts';

/** What the file does not say, folded away: most files need none of it. */
export const HintsForm = ({ hints }: { hints: Signal<Hints> }) => {
  const { say } = useStore();
  const used = Object.values(hints.value).filter((text) => text.trim() !== '').length;
  return (
    <details class="hints card">
      <summary>
        {say('hints.title')}
        {used > 0 && <span class="used">{say('hints.used', { count: used })}</span>}
      </summary>
      <p class="muted">{say('hints.explain')}</p>
      <div class="hint-fields">
        <ProvinceField hints={hints} />
        <PeriodField hints={hints} />
        <UnitField hints={hints} />
        <SuggestedField hints={hints} hint="dataset" />
        <SuggestedField hints={hints} hint="publisher" />
        <DateField hints={hints} />
      </div>
      {used > 0 && (
        <p class="hints-end">
          <button
            type="button"
            class="button"
            onClick={() => {
              hints.value = noHints;
            }}
          >
            {say('hints.clear')}
          </button>
        </p>
      )}
    </details>
  );
};

/** The label, the field and its explanation, tied together by ids. */
const Field = ({ hint, children }: { hint: Hint; children: ComponentChildren }) => {
  const { say } = useStore();
  return (
    <div class="hint-field">
      <label for={`hint-${hint}`}>{say(`hints.${hint}`)}</label>
      {children}
      <p class="muted" id={`hint-${hint}-help`}>
        {say(`hints.${hint}Help`)}
      </p>
    </div>
  );
};

interface FieldProps {
  readonly hints: Signal<Hints>;
}

/** What every field has in common. */
const fieldOf = (hints: Signal<Hints>, hint: Hint) => {
  return {
    id: `hint-${hint}`,
    class: 'field',
    'aria-describedby': `hint-${hint}-help`,
    value: hints.value[hint],
    onInput: (event: { currentTarget: { value: string } }): void => {
      hints.value = { ...hints.value, [hint]: event.currentTarget.value };
    },
  };
};

const PeriodField = ({ hints }: FieldProps) => (
  <Field hint="period">
    <input maxLength={200} autocomplete="off" {...fieldOf(hints, 'period')} />
  </Field>
);

const DateField = ({ hints }: FieldProps) => (
  <Field hint="publishedOn">
    <input type="date" {...fieldOf(hints, 'publishedOn')} />
  </Field>
);

const SuggestedField = ({ hints, hint }: FieldProps & { hint: 'dataset' | 'publisher' }) => {
  const { lists, language } = useStore();
  const known = hint === 'dataset' ? lists.datasets : lists.publishers;
  return (
    <Field hint={hint}>
      <input list={`${hint}-known`} maxLength={200} autocomplete="off" {...fieldOf(hints, hint)} />
      <datalist id={`${hint}-known`}>
        {known.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </datalist>
    </Field>
  );
};

const UnitField = ({ hints }: FieldProps) => {
  const { lists, language, say } = useStore();
  return (
    <Field hint="unit">
      <select {...fieldOf(hints, 'unit')}>
        <option value="">{say('hints.anyUnit')}</option>
        {lists.units.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </Field>
  );
};

const ProvinceField = ({ hints }: FieldProps) => {
  const { lists, language, say } = useStore();
  return (
    <Field hint="province">
      <select {...fieldOf(hints, 'province')}>
        <option value="">{say('hints.anyProvince')}</option>
        {provincesOf(lists.geographies).map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name[language]}
          </option>
        ))}
      </select>
    </Field>
  );
};

/** Each slug once: the period decides which of two territories it names. */
export const provincesOf = (geographies: readonly Geography[]): readonly Geography[] => {
  const bySlug = new Map<string, Geography>();
  for (const each of geographies)
    if ((each.type === 'province' || each.type === 'city') && !bySlug.has(each.slug))
      bySlug.set(each.slug, each);
  return [...bySlug.values()].sort((a, b) => a.order - b.order);
};
