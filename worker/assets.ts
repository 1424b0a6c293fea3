import { Hono } from 'hono';
import type { AppEnv } from './app-env.ts';
import { answerProblem } from './http/problem.ts';

const acceptsBrotli = (header: string): boolean =>
  header
    .toLowerCase()
    .split(',')
    .some((item) => /^\s*(?:br|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/.test(item));

/**
 * The query engine. Its 34 MB are over the limit for an asset, so it lies there compressed and goes
 * out as it lies; a browser compiles it while it streams. Other assets never come here.
 */
export const createAssetRoutes = (): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();
  routes.get('/:file{[\\w.-]+\\.wasm}', async (context) => {
    const address = new URL(`${new URL(context.req.url).pathname}.br`, context.req.url);
    const asset = await context.env.ASSETS.fetch(address);
    if (!asset.ok) return answerProblem(context, { code: 'not-found' });
    if (!acceptsBrotli(readAcceptEncoding(context.req.raw)))
      return answerProblem(context, { code: 'not-acceptable' }, { vary: 'accept-encoding' });
    return new Response(asset.body, {
      encodeBody: 'manual',
      headers: {
        'content-type': 'application/wasm',
        'content-encoding': 'br',
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
      },
    });
  });
  return routes;
};

/** At Cloudflare the header a Worker sees is rewritten; what the client sent stands in `cf`. */
const readAcceptEncoding = (request: Request): string => {
  const sent = request.cf?.clientAcceptEncoding;
  return typeof sent === 'string' ? sent : (request.headers.get('accept-encoding') ?? '');
};
