import type { Bilingual } from '../../pipeline/model/language.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import type { Figure } from './figure.ts';
import { fill } from './words.ts';

const note: Bilingual = {
  vi: 'Đang hiện {period}: {later} mới có số liệu của {count} trong {of} tỉnh',
  en: 'Showing {period}: of {later} there are figures of only {count} of {of} provinces',
};

/** Later periods that a ranking or a map passed over, see `choosePeriod`. */
export const notePassed = ({ ranking, map, state, provinces }: Figure): readonly string[] => {
  const shown = state.view === 'map' ? map?.ranking : state.view === 'ranking' ? ranking : null;
  if (!shown || shown.passed.length === 0) return [];
  const labels = shown.passed.map(({ period }) => periodLabel(period, state.language));
  const counts = [...new Set(shown.passed.map(({ count }) => count))].toSorted((a, b) => a - b);
  const params = {
    period: periodLabel(shown.period, state.language),
    later: labels.join(', '),
    count: counts.length > 1 ? `${counts[0]}–${counts.at(-1)}` : `${counts[0]}`,
    of: provinces,
  };
  return [fill(note[state.language], params)];
};
