import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../pipeline/model/language.ts';
import type { Option } from './find-options.ts';
import { focusOn } from './focus-on.ts';
import { PickerPanel } from './picker-panel.tsx';

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
