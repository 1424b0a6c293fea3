import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './app-env.ts';
import { createAssetRoutes } from './assets.ts';
import { createAuditRoutes } from './audit-routes.ts';
import type { Authenticate } from './auth/person.ts';
import { createAuthRoutes } from './auth/routes.ts';
import { answerProblem } from './http/problem.ts';
import { securityHeaders } from './http/security-headers.ts';
import { openApi } from './openapi/document.ts';
import { createPageRoutes } from './pages/routes.ts';
import { type Chance, createPlatform, type Platform } from './platform.ts';
import { createPublicationRoutes } from './publication/routes.ts';
import { createDataRoutes } from './reading/data-routes.ts';
import { createReadingRoutes } from './reading/routes.ts';
import { createSourceRoutes } from './sources/routes.tsx';
import { createMappingRoutes } from './uploads/mapping-routes.ts';
import { createUploadRoutes } from './uploads/routes.ts';

/** What differs between a deployment and a local run. */
export interface AppSettings extends Chance {
  readonly authenticate: Authenticate;
  /** Is there something to serve? Throws, or is false, when not. */
  readonly isReady: (platform: Platform) => Promise<boolean>;
}

/** Every route. */
export const createApp = (settings: AppSettings): Hono<AppEnv> => {
  const app = new Hono<AppEnv>();
  app.use('*', securityHeaders());
  app.use('*', withPlatform(settings));
  app.onError((error, context) => {
    console.error(`${context.req.method} ${context.req.path} failed:`, error);
    return answerProblem(context, { code: 'internal' });
  });
  app.notFound((context) => answerProblem(context, { code: 'not-found' }));

  app.get('/healthz', async (context) =>
    (await settings.isReady(context.var.platform))
      ? context.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' })
      : answerProblem(context, { code: 'starting' }),
  );
  app.get('/api/openapi.json', (context) => context.json(openApi));
  app.route('/api', createReadingRoutes());
  app.route('/api', createAuthRoutes(settings.authenticate));
  app.route('/api', createAuditRoutes(settings.authenticate));
  app.route('/api', createPublicationRoutes(settings.authenticate));
  app.route('/api/mappings', createMappingRoutes(settings.authenticate));
  app.route('/api/uploads', createUploadRoutes(settings.authenticate));
  app.route('/data', createDataRoutes());
  app.route('/sources', createSourceRoutes());
  app.route('/assets', createAssetRoutes());
  app.all('/api/*', (context) => answerProblem(context, { code: 'not-found' }));
  app.route('/', createPageRoutes());
  return app;
};

const withPlatform = (chance: Chance) =>
  createMiddleware<AppEnv>(async (context, next) => {
    context.set('platform', createPlatform(context.env, chance));
    await next();
  });
