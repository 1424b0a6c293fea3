import type { ShownText } from './shown.ts';

/** The sentence to repeat, then what must be known to repeat it fairly. */
export const FigureText = ({ text }: { text: ShownText }) => (
  <>
    <p class="sentence" aria-live="polite">
      {text.sentence}
    </p>
    {text.notes.length > 0 && <p class="notes">{text.notes.join(' · ')}</p>}
  </>
);
