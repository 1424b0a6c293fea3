import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { Authenticate } from '../auth/person.ts';
import { requireRole } from '../auth/require-role.ts';
import { answerProblem } from '../http/problem.ts';
import { readJsonBody, reasonSchema } from '../http/read-json-body.ts';
import { publishUpload } from './publish-upload.ts';
import { restoreRelease } from './restore-release.ts';
import { withdrawUpload } from './withdraw-upload.ts';

/** Everything that makes a new release. */
export const createPublicationRoutes = (authenticate: Authenticate): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();
  const staff = requireRole('staff', authenticate);

  routes.post('/uploads/:id/publish', staff, async (context) => {
    const body = await readJsonBody(context.req.raw, reasonSchema);
    if (!body.ok) return answerProblem(context, body.problem);
    const { platform, person } = context.var;
    const id = context.req.param('id');
    const published = await publishUpload(id, body.value.reason, person, platform);
    if (!published.ok) return answerProblem(context, published.problem);
    return context.json({ release: published.value.id, number: published.value.number }, 201, {
      location: `/api/releases/${published.value.id}`,
    });
  });

  routes.delete('/uploads/:id', staff, async (context) => {
    const body = await readJsonBody(context.req.raw, reasonSchema);
    if (!body.ok) return answerProblem(context, body.problem);
    const { platform, person } = context.var;
    const id = context.req.param('id');
    const withdrawn = await withdrawUpload(id, body.value.reason, person, platform);
    if (!withdrawn.ok) return answerProblem(context, withdrawn.problem);
    return context.json({ id, status: 'withdrawn', release: withdrawn.value?.id ?? null });
  });

  routes.post('/releases/:id/restore', staff, async (context) => {
    const body = await readJsonBody(context.req.raw, reasonSchema);
    if (!body.ok) return answerProblem(context, body.problem);
    const { platform, person } = context.var;
    const id = context.req.param('id');
    const restored = await restoreRelease(id, body.value.reason, person, platform);
    if (!restored.ok) return answerProblem(context, restored.problem);
    return context.json({ release: restored.value.id, number: restored.value.number }, 201, {
      location: `/api/releases/${restored.value.id}`,
    });
  });

  return routes;
};
