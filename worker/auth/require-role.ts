import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';
import type { Role } from '../database/token-table.ts';
import { answerProblem } from '../http/problem.ts';
import type { Authenticate } from './person.ts';

const isWrite = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

const isOwnOrigin = (request: Request): boolean =>
  request.headers.get('origin') === new URL(request.url).origin;

/**
 * Lets through only people of that role (an admin may do what staff may), and sets `person`. The same
 * answer for no and for a wrong token. A write that a cookie signs in has to come from this origin.
 */
export const requireRole = (role: Role, authenticate: Authenticate) =>
  createMiddleware<AppEnv>(async (context, next) => {
    const person = await authenticate(context.req.raw, context.var.platform);
    if (person === null)
      return answerProblem(
        context,
        { code: 'signed-out' },
        { 'www-authenticate': 'Bearer realm="doi-sanh"' },
      );
    if (person.by === 'session' && isWrite(context.req.method) && !isOwnOrigin(context.req.raw))
      return answerProblem(context, { code: 'foreign-origin' });
    if (role === 'admin' && person.role !== 'admin')
      return answerProblem(context, { code: 'admins-only' });
    context.set('person', person);
    return next();
  });
