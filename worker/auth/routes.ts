import { Hono } from 'hono';
import * as v from 'valibot';
import type { AppEnv } from '../app-env.ts';
import { roles } from '../database/token-table.ts';
import { answerProblem } from '../http/problem.ts';
import { readJsonBody } from '../http/read-json-body.ts';
import { createContentId, hashSha256 } from '../sha256.ts';
import type { Authenticate } from './person.ts';
import { requireRole } from './require-role.ts';

const newToken = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  role: v.picklist(roles),
});

/** Who is signed in, and tokens for scripts. */
export const createAuthRoutes = (authenticate: Authenticate): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();

  // Nobody is an answer too: every visitor's page asks, and a 401 would be a fault in its console.
  routes.get('/session', async (context) => {
    const person = await authenticate(context.req.raw, context.var.platform);
    const { name, role } = person ?? { name: null, role: null };
    return context.json({ name, role }, 200, { 'cache-control': 'no-store' });
  });

  routes.post('/tokens', requireRole('admin', authenticate), async (context) => {
    const body = await readJsonBody(context.req.raw, newToken);
    if (!body.ok) return answerProblem(context, body.problem);
    const { platform, person } = context.var;
    const token = `ds_${platform.createKey()}`;
    const hash = await hashSha256(token);
    const id = await createContentId(hash);
    const at = platform.now().toISOString();
    await platform.database.tokens.create({ ...body.value, id, hash, by: person.name, at });
    return context.json({ id, ...body.value, token }, 201, { 'cache-control': 'no-store' });
  });

  routes.delete('/tokens/:id', requireRole('admin', authenticate), async (context) => {
    const { platform, person } = context.var;
    const at = platform.now().toISOString();
    const revoked = await platform.database.tokens.revoke(context.req.param('id'), person.name, at);
    return revoked ? context.body(null, 204) : answerProblem(context, { code: 'not-found' });
  });

  return routes;
};
