import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { isKnownTag } from '../http/entity-tag.ts';
import { answerProblem } from '../http/problem.ts';
import { dataKey } from '../publication/release-schema.ts';
import { readByteRange } from './byte-range.ts';

/** The immutable files that releases name, whole or one range of bytes. */
export const createDataRoutes = (): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();
  routes.get('/:file{[0-9a-f]{64}\\.parquet}', async (context) => {
    const sha256 = context.req.param('file').slice(0, 64);
    const { database, storage } = context.var.platform;
    const size = (await database.releases.isDataFile(sha256))
      ? await storage.size(dataKey(sha256))
      : null;
    if (size === null) return answerProblem(context, { code: 'not-found' });
    const etag = `"${sha256}"`;
    const headers = {
      etag,
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
    };
    if (isKnownTag(context.req.header('if-none-match'), etag))
      return context.body(null, 304, headers);
    const range = readByteRange(readRangeHeader(context.req.raw, etag), size);
    if (range.kind === 'unsatisfiable')
      return answerProblem(
        context,
        { code: 'unsatisfiable-range', params: { size } },
        { 'content-range': `bytes */${size}` },
      );
    const type = { 'content-type': 'application/vnd.apache.parquet' };
    if (context.req.method === 'HEAD' && range.kind === 'all')
      return context.body(null, 200, { ...headers, ...type, 'content-length': String(size) });
    const opened = await storage.open(dataKey(sha256), range.kind === 'part' ? range : undefined);
    if (opened === null) return answerProblem(context, { code: 'not-found' });
    if (range.kind === 'all')
      return context.body(opened.body, 200, {
        ...headers,
        ...type,
        'content-length': String(size),
      });
    const { offset, length } = range;
    return context.body(opened.body, 206, {
      ...headers,
      ...type,
      'content-length': String(length),
      'content-range': `bytes ${offset}-${offset + length - 1}/${size}`,
    });
  });
  return routes;
};

/** If-Range: of another version the whole file is wanted. */
const readRangeHeader = (request: Request, etag: string): string | null => {
  const condition = request.headers.get('if-range');
  return condition === null || condition === etag ? request.headers.get('range') : null;
};
