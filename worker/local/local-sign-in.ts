import { readBearer } from '../auth/bearer.ts';
import { readCookie } from '../auth/cookie.ts';
import type { Authenticate, Person } from '../auth/person.ts';
import { hashSha256 } from '../sha256.ts';

const person = { name: 'local', role: 'admin' } as const satisfies Omit<Person, 'by'>;

/** Cookies do not tell ports apart, so the name does: two local runs keep their sessions. */
const cookieName = (request: Request): string => `doi-sanh-${new URL(request.url).port || '80'}`;

/** What the cookie holds: it opens the session, but the token cannot be read from it. */
const createSession = (token: string): Promise<string> => hashSha256(`session:${token}`);

/** Equal texts, found out by their hashes: the time taken says nothing about the token. */
const isSame = async (a: string, b: string): Promise<boolean> =>
  (await hashSha256(a)) === (await hashSha256(b));

/** The one person of a local run: by the token as a bearer, or by the cookie of the sign-in link. */
export const createLocalAuthenticate =
  (token: string): Authenticate =>
  async (request) => {
    const bearer = readBearer(request);
    if (bearer !== null) return (await isSame(bearer, token)) ? { ...person, by: 'token' } : null;
    const cookie = readCookie(request, cookieName(request));
    if (cookie === null || !(await isSame(cookie, await createSession(token)))) return null;
    return { ...person, by: 'session' };
  };

/** The link that `npm start` prints: leaves the cookie and goes on to the upload page. */
export const answerSignIn = async (request: Request, token: string): Promise<Response | null> => {
  const given = new URL(request.url).searchParams.get('token');
  if (given === null || !(await isSame(given, token))) return null;
  const session = await createSession(token);
  return new Response(null, {
    status: 303,
    headers: {
      location: '/upload',
      'set-cookie': `${cookieName(request)}=${session}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });
};
