import type { Role } from '../database/token-table.ts';
import type { Platform } from '../platform.ts';

/** Who asks. A session is carried by a cookie, so its writes have to prove their origin. */
export interface Person {
  readonly name: string;
  readonly role: Role;
  readonly by: 'token' | 'session';
}

/** Finds out who asks; null for nobody. Never throws for a bad credential. */
export type Authenticate = (request: Request, platform: Platform) => Promise<Person | null>;

/** The first that knows the person. */
export const createFirstOf =
  (...ways: readonly Authenticate[]): Authenticate =>
  async (request, platform) => {
    for (const way of ways) {
      const person = await way(request, platform);
      if (person !== null) return person;
    }
    return null;
  };
