import type { ComponentChildren } from 'preact';
import type { Known } from '../../pipeline/model/chart-state.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import { nameGeography } from '../../pipeline/model/geography.ts';
import { withoutGeography } from './choices.ts';
import { explorerLink } from './links.ts';
import type { Shown } from './shown.ts';
import { say } from './words.ts';

/** The chosen provinces, each with its colour and a link that leaves it out. */
export const Chips = (props: {
  readonly shown: Shown;
  readonly known: Known;
  readonly lists: CodeLists;
  /** Stands at the end: the way to add one. */
  readonly children: ComponentChildren;
}) => {
  const { state, slice } = props.shown;
  return (
    <ul class="chips" aria-label={say('chosen', state.language)}>
      {state.geographies.map((slug, place) => {
        const name = nameGeography(props.lists.geographies, slug, slice.basis, state.language);
        return (
          <li key={slug} class={`chip series-${place + 1}`}>
            <span class="dot" aria-hidden="true" />
            {name}
            <a
              class="remove"
              href={explorerLink(withoutGeography(state, slug), props.known)}
              data-choice="remove"
            >
              <span class="visually-hidden">{say('remove', state.language, { name })}</span>
              <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                <path d="M1.5 1.5l7 7m0-7l-7 7" />
              </svg>
            </a>
          </li>
        );
      })}
      <li>{props.children}</li>
    </ul>
  );
};
