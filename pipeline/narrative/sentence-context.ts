import type { Matchers } from '../match/create-matchers.ts';
import type { Kind } from '../model/observation.ts';
import type { IndexedIndicator } from './indicator/indicator-index.ts';
import type { Proposal, Span } from './narrative.ts';
import type { Gathered } from './numbers/gather-figures.ts';
import type { PlaceMention } from './said/find-places.ts';
import type { PlaceSoFar } from './said/place-so-far.ts';
import type { TimeSoFar } from './said/time-so-far.ts';
import type { Word } from './text/split-words.ts';

/** What the text before a sentence, and the sentence itself, gives for reading its figures. */
export interface SentenceContext {
  readonly matchers: Matchers;
  readonly index: readonly IndexedIndicator[];
  readonly lower: string;
  readonly gathered: Gathered;
  readonly words: readonly Word[];
  readonly places: readonly PlaceMention[];
  readonly farther: ReadonlyMap<string, number>;
  readonly isOfUnions: boolean;
  readonly time: TimeSoFar;
  readonly place: PlaceSoFar;
  /** What the sentences before told: done, or planned. */
  readonly kind: Kind;
  /** Offsets of the sentence → offsets of the text as given. */
  readonly shift: (span: Span) => Span;
  readonly sentence: Proposal['sentence'];
  readonly textOf: (span: Span) => string;
}
