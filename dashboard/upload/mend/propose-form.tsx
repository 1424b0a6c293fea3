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

interface Said extends Readonly<Record<(typeof texts)[number], string>> {
  /** A unit's id. */
  readonly unit: string;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly family: string;
}

/** Proposes an indicator that the lists lack: everything a reader needs to understand its figures. */
export const ProposeForm = (props: {
  heading: string;
  /** A unit's id. */
  unit: string | null;
  onPropose: (indicator: ProposedIndicator) => void;
}) => {
  const { say, lists } = useStore();
  const untouched = { nameVi: props.heading, nameEn: '', definitionVi: '', definitionEn: '' };
  const families = [...new Set(lists.indicators.map(({ family }) => family))].toSorted();
  const [said, setSaid] = useState<Said>({
    ...untouched,
    unit: props.unit ?? lists.units[0]?.id ?? '',
    direction: 'none',
    aggregation: 'none',
    family: families[0] ?? '',
  });
  const change = (changed: Partial<Said>): void => setSaid((before) => ({ ...before, ...changed }));
  const form = useRef<HTMLFormElement>(null);
  const isHeld = useOpenForm({
    name: say('propose.submit'),
    isTouched: () => texts.some((name) => said[name] !== untouched[name]),
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
        props.onPropose(createProposed(said));
      }}
    >
      {isHeld && <StayNotice />}
      <Wording said={said} onChange={change} />
      <Choices said={said} families={families} onChange={change} />
      <button type="submit" class="button primary">
        {say('propose.submit')}
      </button>
    </form>
  );
};

const createProposed = (said: Said): ProposedIndicator => {
  const { unit, direction, aggregation, family } = said;
  return {
    name: { vi: said.nameVi.trim(), en: said.nameEn.trim() },
    definition: { vi: said.definitionVi.trim(), en: said.definitionEn.trim() },
    ...{ unit, direction, aggregation, family },
  };
};

interface Fields {
  readonly said: Said;
  readonly onChange: (changed: Partial<Said>) => void;
}

/** What it is called and what it means, in both languages. */
const Wording = ({ said, onChange }: Fields) => {
  const { say } = useStore();
  return texts.map((name) => (
    <label key={name} class="mend-field">
      <span class="mend-label">{say(`propose.${name}`)}</span>
      <input
        class="field"
        required
        pattern=".*\S.*"
        maxLength={name.startsWith('name') ? 400 : 1000}
        value={said[name]}
        onInput={({ currentTarget: { value } }) => onChange({ [name]: value })}
      />
    </label>
  ));
};

const Choices = ({ said, families, onChange }: Fields & { families: readonly string[] }) => {
  const { say, lists, language } = useStore();
  return (
    <>
      <Choice
        label={say('mend.unit')}
        value={said.unit}
        options={lists.units.map(({ id, name }) => [id, name[language]])}
        onChange={(unit) => onChange({ unit })}
      />
      <Choice
        label={say('propose.direction')}
        value={said.direction}
        options={directions.map((one) => [one, say(`direction.${one}`)])}
        onChange={(direction) => onChange({ direction })}
      />
      <Choice
        label={say('propose.aggregation')}
        value={said.aggregation}
        options={aggregations.map((one) => [one, say(`aggregation.${one}`)])}
        onChange={(aggregation) => onChange({ aggregation })}
      />
      <Choice
        label={say('propose.family')}
        value={said.family}
        options={families.map((one) => [one, sayCode(say, 'families', one)])}
        onChange={(family) => onChange({ family })}
      />
    </>
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
