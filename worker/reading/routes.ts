import { type Context, Hono } from 'hono';
import { codeLists } from '../../pipeline/code-lists.ts';
import { createObservationJson } from '../../pipeline/columns/observation-json.ts';
import { writeCsv } from '../../pipeline/columns/write-csv.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { Release } from '../../pipeline/model/release.ts';
import type { AppEnv } from '../app-env.ts';
import { isKnownTag } from '../http/entity-tag.ts';
import { chooseLanguage } from '../http/language.ts';
import { readListPart } from '../http/parameters.ts';
import { answerProblem, type Result, refuse, succeed } from '../http/problem.ts';
import type { StoredRelease } from '../publication/release-schema.ts';
import { createCatalogJson } from './catalog-json.ts';
import { checkNames, createKnownNames } from './check-names.ts';
import { describeRevision } from './describe-revision.ts';
import { isAskedFor, type ObservationQuery, readObservationQuery } from './observation-query.ts';
import type { Readers } from './readers.ts';

/** What anybody may read without signing in. */
export const createReadingRoutes = (): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();

  routes.get('/catalog', async (context) => {
    const id = context.req.query('release') ?? null;
    const found = await findRelease(id, context.var.platform.readers);
    if (!found.ok) return answerProblem(context, found.problem);
    return answerCached(context, found.value, id !== null, (headers) =>
      context.json(createCatalogJson(found.value, chooseLanguage(context.req.raw)), 200, headers),
    );
  });

  routes.get('/observations', async (context) => {
    const query = readObservationQuery(new URL(context.req.url).searchParams);
    if (!query.ok) return answerProblem(context, query.problem);
    const { readers } = context.var.platform;
    const found = await findRelease(query.value.release, readers);
    if (!found.ok) return answerProblem(context, found.problem);
    const checked = checkNames(query.value, createKnownNames(codeLists, found.value));
    if (!checked.ok) return answerProblem(context, checked.problem);
    return answerCached(context, found.value, query.value.release !== null, async (headers) => {
      const observations = await selectObservations(found.value, query.value, readers);
      return answerObservations(context, query.value.format, found.value, observations, headers);
    });
  });

  routes.get('/releases', async (context) => {
    const part = readListPart(new URL(context.req.url).searchParams);
    if (!part.ok) return answerProblem(context, part.problem);
    const { database } = context.var.platform;
    const releases = await database.releases.list(part.value.limit, part.value.before);
    const current = await database.releases.currentId();
    return context.json({ current, releases }, 200, { 'cache-control': 'no-cache' });
  });

  routes.get('/releases/:id', async (context) => {
    const { database, readers } = context.var.platform;
    const id = context.req.param('id');
    const [summary, release] = await Promise.all([database.releases.find(id), readers.release(id)]);
    if (summary === null || release === null) return answerProblem(context, { code: 'not-found' });
    const { storage } = context.var.platform;
    const revisions = await Promise.all(
      release.revisions.map((revision) => describeRevision(revision, storage)),
    );
    return context.json({ ...summary, revisions, files: release.files });
  });

  return routes;
};

const findRelease = async (
  id: string | null,
  readers: Readers,
): Promise<Result<StoredRelease | null>> => {
  if (id === null) return succeed(await readers.currentRelease());
  const release = await readers.release(id);
  return release === null ? refuse('not-found') : succeed(release);
};

/** A release never changes, so its id tells whether an answer about it is still good. */
const answerCached = (
  context: Context<AppEnv>,
  release: Release | null,
  isPinned: boolean,
  answer: (headers: Record<string, string>) => Response | Promise<Response>,
): Response | Promise<Response> => {
  const etag = `W/"${release?.id ?? 'none'}-${chooseLanguage(context.req.raw)}"`;
  const headers = {
    etag,
    vary: 'accept-language',
    'cache-control': isPinned ? 'public, max-age=3600' : 'no-cache',
  };
  return isKnownTag(context.req.header('if-none-match'), etag)
    ? context.body(null, 304, headers)
    : answer(headers);
};

const selectObservations = async (
  release: Release | null,
  query: ObservationQuery,
  readers: Readers,
): Promise<Observation[]> => {
  if (release === null) return [];
  const { indicators } = query;
  const asked = release.indicators.filter(({ id }) => indicators?.includes(id) ?? true);
  const found = await Promise.all(asked.map(({ id }) => readers.readIndicator(release, id)));
  return found.flat().filter((observation) => isAskedFor(query, observation));
};

const answerObservations = (
  context: Context<AppEnv>,
  format: 'json' | 'csv',
  release: Release | null,
  observations: readonly Observation[],
  headers: Record<string, string>,
): Response => {
  const language = chooseLanguage(context.req.raw);
  if (format === 'csv')
    return context.body(writeCsv(observations, language), 200, {
      ...headers,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="observations.csv"',
    });
  const rows = observations.map((o) => createObservationJson(o, language));
  return context.json({ release: release?.id ?? null, observations: rows }, 200, headers);
};
