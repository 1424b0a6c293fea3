import type { Language } from '../../pipeline/model/language.ts';
import type { ShownText } from './shown.ts';
import { say } from './words.ts';

/** On a phone the others wait behind a button. */
const firstNotes = 2;

const NoteList = (props: { notes: readonly string[]; class?: string }) => (
  <ul class={props.class}>
    {props.notes.map((note) => (
      <li key={note}>{note}</li>
    ))}
  </ul>
);

/** What must be known to read the chart fairly; the button stands before what it unfolds. */
const Notes = ({ notes, language }: { notes: readonly string[]; language: Language }) => {
  const rest = notes.slice(firstNotes);
  return (
    <div class="notes">
      <NoteList notes={notes.slice(0, firstNotes)} />
      {rest.length > 0 && (
        <>
          <details>
            <summary>{say('howToRead', language)}</summary>
          </details>
          <NoteList notes={rest} class="rest" />
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
