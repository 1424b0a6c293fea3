import type { Known } from '../../pipeline/model/chart-state.ts';
import { bases } from '../../pipeline/model/geography.ts';
import { withBasis } from './choices.ts';
import { explorerLink } from './links.ts';
import type { Shown } from './shown.ts';
import { say } from './words.ts';

const words = { '63': 'basis63', '34': 'basis34' } as const;

/** The 63 provinces or the 34: only where there is another basis than the one shown. */
export const BasisSwitch = ({ shown, known }: { shown: Shown; known: Known }) => {
  const { state, indicator, slice } = shown;
  const offered = bases.filter((basis) => basis === slice.basis || indicator.bases.includes(basis));
  if (offered.length < 2) return null;
  return (
    <nav class="segments" aria-label={say('basis', state.language)}>
      {offered.map((basis) => (
        <a
          key={basis}
          href={explorerLink(withBasis(state, basis), known)}
          aria-current={basis === slice.basis ? 'true' : undefined}
          data-choice="basis"
        >
          {say(words[basis], state.language)}
        </a>
      ))}
    </nav>
  );
};
