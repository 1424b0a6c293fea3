import type { GivenOf } from '../../layout/columns/given.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import type { Hints } from '../../reading.ts';
import type { Spill } from '../log/spill.ts';

/** What the sheets of a file are read with. */
export interface SheetContext {
  /** The file's name. */
  readonly name: string;
  readonly hints: Hints;
  readonly matchers: Matchers;
  readonly mostObservations: number;
  readonly givenOf: GivenOf;
  /** Called now and then with the rows of the file read so far. */
  readonly onRows?: (done: number) => void;
  /** Where figures are kept until all are read. */
  readonly spill: Spill;
}
