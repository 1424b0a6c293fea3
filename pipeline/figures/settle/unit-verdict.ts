import type { Issue } from '../../model/issue.ts';
import type { Figure } from '../figure.ts';

/** What the figures of a table say together of their units. */
export interface UnitVerdict {
  readonly issues: readonly Issue[];
  /** Is there any such figure? */
  readonly mayBeOpen: boolean;
  /** Nobody can tell what the figure counts: it is asked about, never published. */
  readonly isOpen: (figure: Figure) => boolean;
}
