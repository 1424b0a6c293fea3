import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../pipeline/model/language.ts';
import { findOptions, type Option } from './find-options.ts';
import { focusOn } from './focus-on.ts';
import { stepActive } from './step-active.ts';
import { say } from './words.ts';

export interface PickerPanelProps {
  /** Unique in the page: the parts' ids begin with it. */
  readonly id: string;
  readonly language: Language;
  readonly options: readonly Option[];
  /** The option in force, marked in the list. */
  readonly current?: string;
  readonly searchLabel: string;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
  /** With nothing in force and nothing typed, Enter picks nothing. */
  readonly mustChoose?: boolean;
  /** Told what is typed to search by. */
  readonly onSearch?: (text: string) => void;
}

/** The search field over its list, by itself; `onClose` is told of Escape. */
export const PickerPanel = (props: PickerPanelProps) => {
  const { id, language, options, onPick, onClose } = props;
  const [text, setText] = useState('');
  const found = findOptions(options, text);
  const [active, setActive] = useActive(props, text);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') {
      const picked = found[active];
      if (picked) onPick(picked.id);
    } else {
      const next = stepActive(event.key, active, found.length);
      if (next === null) return;
      setActive(next);
    }
    event.preventDefault();
  };
  return (
    <div class="picker-panel">
      <SearchField
        id={id}
        label={props.searchLabel}
        text={text}
        activeId={found[active] ? optionId(id, active) : undefined}
        onType={(typed) => {
          setText(typed);
          props.onSearch?.(typed);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <OptionList {...props} found={found} active={active} />
      <p class={found.length === 0 ? 'picker-empty' : 'visually-hidden'} role="status">
        {found.length === 0
          ? say('nothingFound', language)
          : text && say('found', language, { count: found.length })}
      </p>
    </div>
  );
};

/** The place of the option that the keyboard is on: at first that of what is in force. */
const useActive = ({ options, current, mustChoose }: PickerPanelProps, text: string) => {
  const first = Math.max(
    mustChoose ? -1 : 0,
    options.findIndex((option) => option.id === current),
  );
  const state = useState(first);
  const [, setActive] = state;
  // What is in force may be known only later; what was typed meanwhile stands.
  useLayoutEffect(() => {
    if (text === '') setActive(first);
  }, [current]);
  return state;
};

const optionId = (id: string, place: number): string => `${id}-option-${place}`;

const SearchField = (props: {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly activeId: string | undefined;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  // At once: the next key typed belongs in the field.
  useLayoutEffect(() => focusOn(input.current), []);
  return (
    <input
      ref={input}
      class="field"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      placeholder={props.label}
      aria-label={props.label}
      aria-expanded="true"
      aria-autocomplete="list"
      aria-controls={`${props.id}-list`}
      aria-activedescendant={props.activeId}
      value={props.text}
      onInput={({ currentTarget: { value } }) => props.onType(value)}
      onKeyDown={props.onKeyDown}
    />
  );
};

const OptionList = (
  props: PickerPanelProps & { readonly found: readonly Option[]; readonly active: number },
) => {
  const { id, found, active, current, searchLabel, onPick } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={`${id}-list`} role="listbox" aria-label={searchLabel}>
      {found.map((option, place) => (
        <PickerOption
          key={option.id}
          id={optionId(id, place)}
          option={option}
          active={place === active}
          current={option.id === current}
          onPick={onPick}
        />
      ))}
    </div>
  );
};

const PickerOption = (props: {
  readonly id: string;
  readonly option: Option;
  readonly active: boolean;
  readonly current: boolean;
  readonly onPick: (id: string) => void;
}) => (
  // The keyboard acts in the input: `aria-activedescendant` says which option it is on.
  <div
    id={props.id}
    role="option"
    tabIndex={-1}
    aria-selected={props.active}
    data-current={props.current ? '' : undefined}
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => props.onPick(props.option.id)}
    onKeyDown={(event) => event.key === 'Enter' && props.onPick(props.option.id)}
  >
    {props.option.label}
    {props.option.detail && <span class="detail">{props.option.detail}</span>}
  </div>
);
