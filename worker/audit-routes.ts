import { Hono } from 'hono';
import type { AppEnv } from './app-env.ts';
import type { Authenticate } from './auth/person.ts';
import { requireRole } from './auth/require-role.ts';
import { readListPart } from './http/parameters.ts';
import { answerProblem } from './http/problem.ts';

/** Who did what, when; newest first, `?before=` goes on. */
export const createAuditRoutes = (authenticate: Authenticate): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();
  routes.get('/audit', requireRole('staff', authenticate), async (context) => {
    const part = readListPart(new URL(context.req.url).searchParams);
    if (!part.ok) return answerProblem(context, part.problem);
    const { limit, before } = part.value;
    const audit = await context.var.platform.database.audit.list(limit, before);
    return context.json({ audit }, 200, { 'cache-control': 'no-store' });
  });
  return routes;
};
