import { Hono } from 'hono';
import { createObservationJson } from '../../pipeline/columns/observation-json.ts';
import type { AppEnv } from '../app-env.ts';
import type { Authenticate } from '../auth/person.ts';
import { requireRole } from '../auth/require-role.ts';
import { chooseLanguage } from '../http/language.ts';
import { answerProblem } from '../http/problem.ts';
import { loadFigures } from '../publication/build-release.ts';
import { correctUpload } from './correct-upload.ts';
import { describeProse } from './describe-prose.ts';
import { describeUpload, summariseUpload } from './describe-upload.ts';
import { readIncoming } from './read-incoming.ts';
import { receiveUpload } from './receive.ts';

const mostListed = 200;
const fresh = { 'cache-control': 'no-store' };

/** Bringing files in and looking at what was understood. */
export const createUploadRoutes = (authenticate: Authenticate): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();
  routes.use('*', requireRole('staff', authenticate));
  routes.route('/', createIncomingRoutes());
  routes.route('/', createLookingRoutes());
  return routes;
};

/** What comes in: files, and what a person says of them. */
const createIncomingRoutes = (): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();

  routes.post('/', async (context) => {
    const incoming = await readIncoming(context.req.raw);
    if (!incoming.ok) return answerProblem(context, incoming.problem);
    const { platform, person } = context.var;
    const received = await receiveUpload(incoming.value, person, platform);
    if (!received.ok) return answerProblem(context, received.problem);
    const { isNew, ...receipt } = received.value;
    const location = `/api/uploads/${receipt.id}`;
    return context.json(receipt, isNew ? 202 : 200, { ...fresh, location });
  });

  routes.patch('/:id', async (context) => {
    const { platform, person } = context.var;
    const id = context.req.param('id');
    const corrected = await correctUpload(id, context.req.raw, person, platform);
    if (!corrected.ok) return answerProblem(context, corrected.problem);
    return context.json(corrected.value, 202, { ...fresh, location: `/api/uploads/${id}` });
  });

  return routes;
};

/** What is known of uploads. */
const createLookingRoutes = (): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();

  routes.get('/', async (context) => {
    const sha256 = context.req.query('sha256') ?? null;
    const uploads = await context.var.platform.database.uploads.list(mostListed, sha256);
    return context.json({ uploads: uploads.map(summariseUpload) }, 200, fresh);
  });

  routes.get('/:id', async (context) => {
    const { platform } = context.var;
    const upload = await platform.database.uploads.find(context.req.param('id'));
    if (upload === null) return answerProblem(context, { code: 'not-found' });
    const described = await describeUpload(upload, chooseLanguage(context.req.raw), platform);
    return context.json(described, 200, fresh);
  });

  routes.get('/:id/observations', async (context) => {
    const { platform } = context.var;
    const upload = await platform.database.uploads.find(context.req.param('id'));
    if (upload === null) return answerProblem(context, { code: 'not-found' });
    const language = chooseLanguage(context.req.raw);
    const figures = upload.figures === null ? [] : await loadFigures(upload.figures, platform);
    const observations = figures.map((o) => createObservationJson(o, language));
    return context.json({ observations }, 200, fresh);
  });

  routes.get('/:id/proposals', async (context) => {
    const { platform } = context.var;
    const upload = await platform.database.uploads.find(context.req.param('id'));
    if (upload === null) return answerProblem(context, { code: 'not-found' });
    const language = chooseLanguage(context.req.raw);
    return context.json(await describeProse(upload, language, platform), 200, fresh);
  });

  routes.get('/:id/file', async (context) => {
    const { platform } = context.var;
    const upload = await platform.database.uploads.find(context.req.param('id'));
    const file = upload === null ? null : await platform.storage.open(upload.object);
    if (upload === null || file === null) return answerProblem(context, { code: 'not-found' });
    return context.body(file.body, 200, {
      ...fresh,
      'content-type': 'application/octet-stream',
      'content-length': String(file.size),
      'content-disposition': createAttachment(upload.name),
    });
  });

  return routes;
};

/** Always saved, never shown: a file from outside must not run as a page of this site. */
const createAttachment = (name: string): string => {
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
};
