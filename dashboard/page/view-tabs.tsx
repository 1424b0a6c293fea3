import { drawnViews, type Known } from '../../pipeline/model/chart-state.ts';
import { withView } from './choices.ts';
import { explorerLink } from './links.ts';
import type { Shown } from './shown.ts';
import { say } from './words.ts';

/** The ways to see the same choice: links, so they work before and without scripts. */
export const ViewTabs = ({ shown, known }: { shown: Shown; known: Known }) => (
  <nav class="tabs" aria-label={say('views', shown.state.language)}>
    {drawnViews.map((view) => (
      <a
        key={view}
        href={explorerLink(withView(shown.state, view), known)}
        aria-current={view === shown.state.view ? 'true' : undefined}
        data-choice="view"
      >
        {say(view, shown.state.language)}
      </a>
    ))}
  </nav>
);
