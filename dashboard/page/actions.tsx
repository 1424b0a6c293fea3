import type { ComponentChildren } from 'preact';
import type { Known } from '../../pipeline/model/chart-state.ts';
import { chartLink } from './links.ts';
import type { Shown } from './shown.ts';
import { say } from './words.ts';

const endings = ['.svg', '.csv', '.json'] as const;

/** Source, then what can be taken away: plain links; scripts make "share" copy its link. */
export const Actions = (props: {
  readonly shown: Shown;
  readonly known: Known;
  /** Further actions of the page. */
  readonly children?: ComponentChildren;
}) => {
  const { shown, known } = props;
  const { language } = shown.state;
  return (
    <footer class="actions">
      <p class="source">{shown.text.source}</p>
      <div class="buttons">
        <details class="menu">
          <summary class="button">{say('download', language)}</summary>
          <ul>
            {endings.map((ending) => (
              <li key={ending}>
                <a href={chartLink(shown.state, known, ending)} download={`doi-sanh${ending}`}>
                  {ending.slice(1).toUpperCase()}
                </a>
              </li>
            ))}
          </ul>
        </details>
        {props.children}
        <a
          class="button primary"
          href={chartLink(shown.state, known)}
          data-share={say('copied', language)}
        >
          {say('share', language)}
        </a>
        <span class="said" role="status" />
      </div>
    </footer>
  );
};
