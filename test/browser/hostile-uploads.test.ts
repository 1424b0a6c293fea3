import * as v from 'valibot';
import { describe, expect, inject, it } from 'vitest';
import {
  allowedOutcomes,
  isSameAsBase,
  readHostileBytes,
  readHostileFiles,
} from '../pipeline/hostile-files.ts';

const origin = inject('origin');
const authorization = `Bearer ${inject('token')}`;

const receipt = v.object({ id: v.string() });
const uploadState = v.object({
  id: v.string(),
  status: v.string(),
  counts: v.nullable(v.object({ errors: v.number() })),
  issues: v.array(v.object({ message: v.string(), severity: v.string() })),
});
const figures = v.object({
  observations: v.array(
    v.looseObject({
      indicator: v.string(),
      geography: v.string(),
      basis: v.nullable(v.picklist(['63', '34'])),
      period: v.object({ from: v.nullable(v.string()), to: v.string() }),
      kind: v.picklist(['actual', 'target', 'baseline']),
      value: v.nullable(v.number()),
      unit: v.string(),
      cell: v.string(),
    }),
  ),
});

const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const answer = await fetch(origin + path, {
    ...init,
    headers: { authorization, 'content-type': 'application/octet-stream', ...init.headers },
  });
  expect(answer.status, path).toBeLessThan(500);
  return answer;
};

/** Uploads the file as the body and waits until it was read, ten seconds at most; null: not taken. */
const upload = async (file: string, dataset: string) => {
  const query = new URLSearchParams({ name: file, dataset });
  const sent = await send(`/api/uploads?${query}`, {
    method: 'POST',
    body: readHostileBytes(file),
  });
  if (!sent.ok) return null;
  const { id } = v.parse(receipt, await sent.json());
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    const state = v.parse(uploadState, await (await send(`/api/uploads/${id}`)).json());
    if (!['received', 'reading'].includes(state.status)) return state;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`not read within ten seconds: ${file}`);
};

const observationsOf = async (id: string) =>
  v.parse(figures, await (await send(`/api/uploads/${id}/observations`)).json()).observations;

/** `refuse` is only true when it cannot be published and a sentence says why. */
const outcomeOf = async (file: string): Promise<string> => {
  const state = await upload(file, `hostile-${file}`);
  if (state === null) return 'refuse';
  const base = await upload('base.csv', `after-${file}`);
  expect(base?.status).toBe('needs-review');
  if (state.status === 'needs-review' && state.counts?.errors === 0) {
    const understood = await observationsOf(state.id);
    return isSameAsBase(file, understood, await observationsOf(base?.id ?? ''))
      ? 'same'
      : 'different';
  }
  expect(state.issues.some(({ severity, message }) => severity === 'error' && message !== '')).toBe(
    true,
  );
  const body = JSON.stringify({ reason: 'test' });
  const published = await send(`/api/uploads/${state.id}/publish`, { method: 'POST', body });
  return published.status === 422 ? 'refuse' : `published with ${published.status}`;
};

const files = readHostileFiles();

describe.skipIf(files.length === 0)('hostile files over HTTP', () => {
  it.each(files)('$file: $expect ($why)', async (hostile) => {
    expect(allowedOutcomes(hostile)).toContain(await outcomeOf(hostile.file));
  });
});
