import * as v from 'valibot';
import { expect } from 'vitest';
import { bases } from '../../pipeline/model/geography.ts';
import { severities } from '../../pipeline/model/issue.ts';
import { kinds, qualifiers } from '../../pipeline/model/observation.ts';

const receipt = v.object({ id: v.string() });
const uploadState = v.object({
  id: v.string(),
  status: v.string(),
  counts: v.nullable(v.object({ errors: v.number() })),
  issues: v.array(
    v.object({
      code: v.string(),
      message: v.string(),
      severity: v.picklist(severities),
    }),
  ),
});
const figures = v.object({
  observations: v.array(
    v.looseObject({
      indicator: v.string(),
      geography: v.string(),
      basis: v.nullable(v.picklist(bases)),
      period: v.object({ from: v.nullable(v.string()), to: v.string() }),
      kind: v.picklist(kinds),
      value: v.nullable(v.number()),
      qualifier: v.picklist(qualifiers),
      perYear: v.boolean(),
      unit: v.string(),
      rank: v.nullable(v.number()),
      rankOf: v.nullable(v.number()),
      cell: v.string(),
      text: v.string(),
    }),
  ),
});

export type Send = (path: string, init?: RequestInit) => Promise<Response>;

/** Requests to the local run by whoever holds the token; an answer of 500 and more fails the test. */
export const createSender =
  (origin: string, token: string): Send =>
  async (path, init = {}) => {
    const answer = await fetch(origin + path, {
      ...init,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/octet-stream',
        ...init.headers,
      },
    });
    expect(answer.status, path).toBeLessThan(500);
    return answer;
  };

interface SentReport {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly dataset: string;
}

/** Uploads a file as the body and waits until it was read, ten seconds at most; null: not taken. */
export const sendReport = async (send: Send, { name, bytes, dataset }: SentReport) => {
  const query = new URLSearchParams({ name, dataset });
  const sent = await send(`/api/uploads?${query}`, { method: 'POST', body: bytes });
  if (!sent.ok) return null;
  const { id } = v.parse(receipt, await sent.json());
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    const state = v.parse(uploadState, await (await send(`/api/uploads/${id}`)).json());
    if (!['received', 'reading'].includes(state.status)) return state;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`not read within ten seconds: ${name}`);
};

/** What was understood of an upload, before publication. */
export const observationsOf = async (send: Send, id: string) =>
  v.parse(figures, await (await send(`/api/uploads/${id}/observations`)).json()).observations;
