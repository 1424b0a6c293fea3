import { Hono } from 'hono';
import type { AppEnv } from './app-env.ts';
import type { Authenticate } from './auth/person.ts';
import { requireRole } from './auth/require-role.ts';

const mostListed = 200;

/** Who did what, when; newest first, `?before=` goes on. */
export const createAuditRoutes = (authenticate: Authenticate): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();
  routes.get('/audit', requireRole('staff', authenticate), async (context) => {
    const before = Number(context.req.query('before')) || null;
    const audit = await context.var.platform.database.audit.list(mostListed, before);
    return context.json({ audit }, 200, { 'cache-control': 'no-store' });
  });
  return routes;
};
