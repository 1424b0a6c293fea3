import { type Known, mapForms } from '../../pipeline/model/chart-state.ts';
import { withMap } from './choices.ts';
import { explorerLink } from './links.ts';
import type { Shown } from './shown.ts';
import { say } from './words.ts';

/** Tiles or outlines: links like the tabs, where the view is a map. */
export const MapSwitch = ({ shown, known }: { shown: Shown; known: Known }) => {
  const { state } = shown;
  if (state.view !== 'map') return null;
  return (
    <nav class="segments" aria-label={say('mapForms', state.language)}>
      {mapForms.map((form) => (
        <a
          key={form}
          href={explorerLink(withMap(state, form), known)}
          aria-current={form === state.map ? 'true' : undefined}
          data-choice="map"
        >
          {say(form, state.language)}
        </a>
      ))}
    </nav>
  );
};
