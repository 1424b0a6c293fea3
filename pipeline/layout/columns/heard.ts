import type { Role } from '../../match/headings.ts';
import { shareOf, type Tests } from './column-tests.ts';

/**
 * What a column's role was told by: its words; its cells, how many of them look like it (0 to 1) and
 * whether its words allow it; or nothing.
 */
export type Heard = 'words' | { readonly share: number; readonly isWorded: boolean } | null;

/** `roles`: what the words of the heading allow. */
export const hearRole = (
  role: Role,
  roles: readonly Role[],
  cells: readonly string[],
  tests: Tests,
): Heard => {
  if (role === 'unknown') return null;
  if (roles.length === 1 && roles[0] === role) return 'words';
  return { share: shareOf(cells, tests, role), isWorded: roles.includes(role) };
};
