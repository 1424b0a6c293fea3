import type { Language } from '../../pipeline/model/language.ts';
import type { ShownText } from './shown.ts';
import { say } from './words.ts';

const separator = ' · ';
/** On a phone the others wait behind a button. */
const firstNotes = 2;

/** What must be known to read the chart fairly; the button stands before what it unfolds. */
const Notes = ({ notes, language }: { notes: readonly string[]; language: Language }) => {
  const rest = notes.slice(firstNotes);
  return (
    <div class="notes">
      <p>{notes.slice(0, firstNotes).join(separator)}</p>
      {rest.length > 0 && (
        <>
          <details>
            <summary>{say('howToRead', language)}</summary>
          </details>
          <p class="rest">{rest.join(separator)}</p>
        </>
      )}
    </div>
  );
};

/** The sentence to repeat, then what must be known to repeat it fairly. */
export const FigureText = (props: { readonly text: ShownText; readonly language: Language }) => (
  <>
    <p class="sentence" aria-live="polite">
      {props.text.sentence}
    </p>
    {props.text.notes.length > 0 && <Notes notes={props.text.notes} language={props.language} />}
  </>
);
