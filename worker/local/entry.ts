import { env } from 'cloudflare:workers';
import * as v from 'valibot';
import { authenticateToken } from '../auth/bearer.ts';
import { createFirstOf } from '../auth/person.ts';
import { renderSignInFault } from '../auth/sign-in-fault-page.tsx';
import { chance } from '../chance.ts';
import type { Env } from '../env.ts';
import { createHandler } from '../handler.ts';
import { chooseLanguage } from '../http/language.ts';
import { createProblemResponse } from '../http/problem.ts';
import { setSecurityHeaders } from '../http/security-headers.ts';
import { readPageAssets } from '../pages/page-assets.ts';
import type { Platform } from '../platform.ts';
import { keepEncoding } from './keep-encoding.ts';
import { answerSignIn, createLocalAuthenticate } from './local-sign-in.ts';
import { isLoopback } from './loopback.ts';

/** Written by `start.ts` into the environment file of this run. */
const { LOCAL_TOKEN, BUNDLED } = v.parse(
  v.object({
    LOCAL_TOKEN: v.pipe(v.string(), v.minLength(1)),
    // The bundled reports: the SHA-256 of each, separated by commas.
    BUNDLED: v.optional(v.string(), ''),
  }),
  env,
);

const bundled = BUNDLED.split(',').filter((sha256) => sha256 !== '');

/** Ready once each bundled report was published; one that somebody withdrew again counts. */
const isReady = async ({ database }: Platform): Promise<boolean> => {
  const done = await database.uploads.countDone(bundled);
  return done === bundled.length;
};

const handler = createHandler({
  ...chance,
  authenticate: createFirstOf(createLocalAuthenticate(LOCAL_TOKEN), authenticateToken),
  isReady,
});

const wantsPage = (request: Request): boolean =>
  (request.headers.get('accept') ?? '').toLowerCase().includes('text/html');

/** A link that is none: a page for a browser, a problem for everything else. */
const refuseSignIn = async (request: Request, { ASSETS }: Env): Promise<Response> => {
  const language = chooseLanguage(request);
  if (!wantsPage(request)) return createProblemResponse({ code: 'signed-out' }, language);
  const { upload } = await readPageAssets(ASSETS);
  return new Response(renderSignInFault(language, upload, new URL(request.url).origin), {
    status: 401,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      // The address may hold most of a token.
      'referrer-policy': 'no-referrer',
    },
  });
};

/** What the app does not answer: a name that is not this machine's, and the sign-in link. */
const answerBeforeApp = async (request: Request, bindings: Env): Promise<Response | null> => {
  if (!isLoopback(request))
    return createProblemResponse({ code: 'foreign-host' }, chooseLanguage(request));
  if (new URL(request.url).pathname !== '/sign-in') return null;
  return (await answerSignIn(request, LOCAL_TOKEN)) ?? (await refuseSignIn(request, bindings));
};

/** What `npm start` runs; nothing of a deployment leads here. */
export default {
  ...handler,
  fetch: async (request: Request, bindings: Env, context: ExecutionContext): Promise<Response> => {
    const answer = await answerBeforeApp(request, bindings);
    if (answer === null) return keepEncoding(await handler.fetch(request, bindings, context));
    setSecurityHeaders(answer.headers, new URL(request.url).pathname);
    return answer;
  },
};
