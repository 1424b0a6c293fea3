import type { ComponentChildren } from 'preact';
import type { Geography } from '../../pipeline/model/geography.ts';
import { type Hint, noHints } from './hints.ts';
import { useStore } from './store-context.ts';

/** What the file does not say, folded away: most files need none of it. */
export const HintsForm = () => {
  const { say, hints } = useStore();
  const used = Object.values(hints.value).filter((text) => text.trim() !== '').length;
  return (
    <details class="hints card">
      <summary>
        {say('hints.title')}
        {used > 0 && <span class="used">{say('hints.used', { count: used })}</span>}
      </summary>
      <p class="muted">{say('hints.explain')}</p>
      <div class="hint-fields">
        <ProvinceField />
        <PeriodField />
        <UnitField />
        <SuggestedField hint="dataset" />
        <SuggestedField hint="publisher" />
        <DateField />
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

/** What every field has in common. */
const useField = (hint: Hint) => {
  const { hints } = useStore();
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

const PeriodField = () => (
  <Field hint="period">
    <input maxLength={200} autocomplete="off" {...useField('period')} />
  </Field>
);

const DateField = () => (
  <Field hint="publishedOn">
    <input type="date" {...useField('publishedOn')} />
  </Field>
);

const SuggestedField = ({ hint }: { hint: 'dataset' | 'publisher' }) => {
  const { lists, language } = useStore();
  const known = hint === 'dataset' ? lists.datasets : lists.publishers;
  return (
    <Field hint={hint}>
      <input list={`${hint}-known`} maxLength={200} autocomplete="off" {...useField(hint)} />
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

const UnitField = () => {
  const { lists, language, say } = useStore();
  return (
    <Field hint="unit">
      <select {...useField('unit')}>
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

const ProvinceField = () => {
  const { lists, language, say } = useStore();
  return (
    <Field hint="province">
      <select {...useField('province')}>
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
