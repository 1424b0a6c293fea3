import { useId, useRef, useState } from 'preact/hooks';
import type { ProposedIndicator } from '../../../pipeline/model/corrections.ts';
import {
  type Aggregation,
  aggregations,
  type Direction,
  directions,
} from '../../../pipeline/model/indicator.ts';
import { StayNotice } from '../held-notice.tsx';
import { useStore } from '../store-context.ts';
import { useOpenForm } from '../use-open-form.ts';
import { sayCode } from '../words.ts';

const texts = ['nameVi', 'nameEn', 'definitionVi', 'definitionEn'] as const;

/** Proposes an indicator that the lists lack: everything a reader needs to understand its figures. */
export const ProposeForm = (props: {
  heading: string;
  /** A unit's id. */
  unit: string | null;
  onPropose: (indicator: ProposedIndicator) => void;
}) => {
  const { say, lists, language } = useStore();
  const families = [...new Set(lists.indicators.map(({ family }) => family))].toSorted();
  const untouched = { nameVi: props.heading, nameEn: '', definitionVi: '', definitionEn: '' };
  const [words, setWords] = useState(untouched);
  const [unit, setUnit] = useState(props.unit ?? lists.units[0]?.id ?? '');
  const [direction, setDirection] = useState<Direction>('none');
  const [aggregation, setAggregation] = useState<Aggregation>('none');
  const [family, setFamily] = useState(families[0] ?? '');
  const form = useRef<HTMLFormElement>(null);
  const isHeld = useOpenForm({
    name: say('propose.submit'),
    isTouched: () => texts.some((name) => words[name] !== untouched[name]),
    settle: () => {
      if (!form.current?.reportValidity()) return false;
      form.current.requestSubmit();
      return true;
    },
  });
  return (
    <form
      ref={form}
      class="mend-fields"
      onSubmit={(event) => {
        event.preventDefault();
        props.onPropose({
          name: { vi: words.nameVi.trim(), en: words.nameEn.trim() },
          definition: { vi: words.definitionVi.trim(), en: words.definitionEn.trim() },
          ...{ unit, direction, aggregation, family },
        });
      }}
    >
      {isHeld && <StayNotice />}
      {texts.map((name) => (
        <label key={name} class="mend-field">
          <span class="mend-label">{say(`propose.${name}`)}</span>
          <input
            class="field"
            required
            pattern=".*\S.*"
            maxLength={name.startsWith('name') ? 400 : 1000}
            value={words[name]}
            onInput={({ currentTarget: { value } }) => setWords({ ...words, [name]: value })}
          />
        </label>
      ))}
      <Choice
        label={say('mend.unit')}
        value={unit}
        options={lists.units.map(({ id, name }) => [id, name[language]])}
        onChange={setUnit}
      />
      <Choice
        label={say('propose.direction')}
        value={direction}
        options={directions.map((one) => [one, say(`direction.${one}`)])}
        onChange={setDirection}
      />
      <Choice
        label={say('propose.aggregation')}
        value={aggregation}
        options={aggregations.map((one) => [one, say(`aggregation.${one}`)])}
        onChange={setAggregation}
      />
      <Choice
        label={say('propose.family')}
        value={family}
        options={families.map((one) => [one, sayCode(say, 'families', one)])}
        onChange={setFamily}
      />
      <button type="submit" class="button primary">
        {say('propose.submit')}
      </button>
    </form>
  );
};

const Choice = <T extends string>(props: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}) => {
  const id = useId();
  return (
    <div class="mend-field">
      <label class="mend-label" for={id}>
        {props.label}
      </label>
      <select
        id={id}
        class="field"
        value={props.value}
        onChange={({ currentTarget: { value } }) => {
          const chosen = props.options.find(([one]) => one === value);
          if (chosen) props.onChange(chosen[0]);
        }}
      >
        {props.options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};
