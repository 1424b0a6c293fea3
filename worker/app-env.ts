import type { Person } from './auth/person.ts';
import type { Env } from './env.ts';
import type { Platform } from './platform.ts';

/** What every handler finds in its context. */
export interface AppEnv {
  readonly Bindings: Env;
  readonly Variables: { readonly platform: Platform; readonly person: Person };
}
