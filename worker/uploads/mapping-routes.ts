import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { Authenticate } from '../auth/person.ts';
import { requireRole } from '../auth/require-role.ts';

const mostListed = 100;

/** What is remembered of the columns of published reports, for a preview to read by as the server does. */
export const createMappingRoutes = (authenticate: Authenticate): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();
  routes.get('/', requireRole('staff', authenticate), async (context) => {
    const mappings = await context.var.platform.database.mappings.listSaid(mostListed);
    return context.json({ mappings }, 200, { 'cache-control': 'no-store' });
  });
  return routes;
};
