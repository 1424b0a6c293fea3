import { env } from 'cloudflare:workers';
import { createAccess } from './auth/access.ts';
import { readAccessSettings } from './auth/access-settings.ts';
import { authenticateToken } from './auth/bearer.ts';
import { createFirstOf } from './auth/person.ts';
import { chance } from './chance.ts';
import { createHandler } from './handler.ts';

const access = readAccessSettings(env);

/** What is deployed. Staff come through Cloudflare Access, scripts with a token. */
export default createHandler({
  ...chance,
  authenticate:
    access === null ? authenticateToken : createFirstOf(authenticateToken, createAccess(access)),
  isReady: async ({ database }) => {
    await database.releases.currentId();
    return true;
  },
});
