import { signal } from '@preact/signals';
import type { Session } from './answers.ts';
import type { Api, Failure } from './api.ts';

export type SessionState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'signed-in'; readonly session: Session }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Who is signed in, once it is asked; `onSignedIn` is told of it each time. */
export const createSession = (api: Api, onSignedIn: () => void) => {
  const session = signal<SessionState>({ kind: 'asking' });
  const askSession = async (): Promise<void> => {
    session.value = { kind: 'asking' };
    const answer = await api.session();
    session.value = answer.ok
      ? { kind: 'signed-in', session: answer.value }
      : { kind: 'failed', failure: answer.failure };
    if (answer.ok) onSignedIn();
  };
  return { session, askSession };
};
