import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../pipeline/model/language.ts';
import { findOptions, type Option } from './find-options.ts';
import { stepActive } from './step-active.ts';
import { say } from './words.ts';

export interface PickerProps {
  /** Unique in the page: the parts' ids begin with it. */
  readonly id: string;
  readonly language: Language;
  readonly options: readonly Option[];
  /** The option in force, marked in the list. */
  readonly current?: string;
  readonly searchLabel: string;
  readonly buttonClass: string;
  /** The button is the page's heading; its list stands outside the heading. */
  readonly heading?: boolean;
  readonly disabled?: boolean;
  readonly onPick: (id: string) => void;
  /** What the button says. */
  readonly children: ComponentChildren;
}

export type PickerPanelProps = Pick<
  PickerProps,
  'id' | 'language' | 'options' | 'current' | 'searchLabel' | 'onPick'
> & {
  readonly onClose: () => void;
  /** With nothing in force and nothing typed, Enter picks nothing. */
  readonly mustChoose?: boolean;
  /** Told what is typed to search by. */
  readonly onSearch?: (text: string) => void;
};

const focusOn = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });

/** A button that opens a searchable list: the combobox pattern of ARIA, whole by keyboard. */
export const Picker = (props: PickerProps) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    focusOn(button.current);
  };
  const leave = (event: FocusEvent): void => {
    const next = event.relatedTarget;
    if (!(next instanceof Node && whole.current?.contains(next))) setOpen(false);
  };
  const opener = (
    <button
      ref={button}
      type="button"
      id={props.id}
      class={props.buttonClass}
      aria-haspopup="listbox"
      aria-expanded={open}
      disabled={props.disabled ?? false}
      onClick={() => setOpen(!open)}
    >
      {props.children}
    </button>
  );
  return (
    <div class="picker" ref={whole} onFocusOut={leave}>
      {props.heading ? <h1 class="heading">{opener}</h1> : opener}
      {open && (
        <PickerPanel
          {...props}
          onClose={close}
          onPick={(id) => {
            close();
            props.onPick(id);
          }}
        />
      )}
    </div>
  );
};

/** The search field over its list, by itself; `onClose` is told of Escape. */
export const PickerPanel = (props: PickerPanelProps) => {
  const { id, language, options, current, searchLabel, onPick, onClose } = props;
  const [text, setText] = useState('');
  const found = findOptions(options, text);
  const first = Math.max(
    props.mustChoose ? -1 : 0,
    options.findIndex((option) => option.id === current),
  );
  const [active, setActive] = useState(first);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // At once: the next key typed belongs in the field.
  useLayoutEffect(() => focusOn(input.current), []);
  // What is in force may be known only later; what was typed meanwhile stands.
  useLayoutEffect(() => {
    if (text === '') setActive(first);
  }, [current]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
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
  const activeId = found[active] ? `${id}-option-${active}` : undefined;
  return (
    <div class="picker-panel">
      <input
        ref={input}
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={searchLabel}
        aria-label={searchLabel}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={activeId}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          props.onSearch?.(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={searchLabel}>
        {found.map((option, place) => (
          <PickerOption
            key={option.id}
            id={`${id}-option-${place}`}
            option={option}
            active={place === active}
            current={option.id === current}
            onPick={onPick}
          />
        ))}
      </div>
      <p class={found.length === 0 ? 'picker-empty' : 'visually-hidden'} role="status">
        {found.length === 0
          ? say('nothingFound', language)
          : text && say('found', language, { count: found.length })}
      </p>
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
