import { env } from 'cloudflare:workers';
import * as v from 'valibot';
import { authenticateToken } from '../auth/bearer.ts';
import { createFirstOf } from '../auth/person.ts';
import { chance } from '../chance.ts';
import type { Env } from '../env.ts';
import { createHandler } from '../handler.ts';
import { chooseLanguage } from '../http/language.ts';
import { createProblemResponse } from '../http/problem.ts';
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

/** What `npm start` runs; nothing of a deployment leads here. */
export default {
  ...handler,
  fetch: async (request: Request, bindings: Env, context: ExecutionContext): Promise<Response> => {
    if (!isLoopback(request))
      return createProblemResponse({ code: 'foreign-host' }, chooseLanguage(request));
    if (new URL(request.url).pathname !== '/sign-in')
      return keepEncoding(await handler.fetch(request, bindings, context));
    const answer = await answerSignIn(request, LOCAL_TOKEN);
    return answer ?? createProblemResponse({ code: 'signed-out' }, chooseLanguage(request));
  },
};
