import type { Matchers } from '../../../pipeline/match/create-matchers.ts';
import type { Language } from '../../../pipeline/model/language.ts';
import type { Say } from '../words.ts';
import { checkFigure } from './check-figure.ts';
import type { Desk } from './create-desk.ts';
import { writeDecided } from './decisions.ts';
import type { DraftFault, DraftReading } from './draft.ts';

/** What keeps a figure from being accepted: what it lacks, and why in sentences; none: nothing does. */
export interface Hindrance {
  readonly faults: readonly DraftFault[];
  readonly sentences: readonly string[];
}

interface Wording {
  readonly matchers: Matchers;
  readonly language: Language;
  readonly say: Say;
}

export const findHindrance = (
  read: DraftReading,
  desk: Pick<Desk, 'decisions' | 'proses'>,
  { matchers, language, say }: Wording,
): Hindrance => {
  if (read.ok) {
    const { accepted } = writeDecided(desk.decisions.peek());
    const sentences = checkFigure(read.figure, accepted, desk.proses, matchers, language);
    return { faults: [], sentences };
  }
  const fields = read.faults.map((fault) => say(`prose.field.${fault}`)).join(', ');
  return { faults: read.faults, sentences: [say('prose.lacks', { fields })] };
};
