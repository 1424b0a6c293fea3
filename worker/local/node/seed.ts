import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import type { Api } from './api.ts';
import type { Report } from './reports.ts';

const uploadState = v.object({
  id: v.string(),
  status: v.string(),
  counts: v.nullish(v.object({ observations: v.number() }), null),
  issues: v.optional(v.array(v.object({ severity: v.string(), message: v.string() })), []),
});
type UploadState = v.InferOutput<typeof uploadState>;
const uploadList = v.object({ uploads: v.array(uploadState) });
const receipt = v.object({ id: v.string() });

/** A bundled report that could not be published; the sentence says why. */
export class SeedError extends Error {}

export type Say = (line: string) => void;

/**
 * Publishes what is new of the bundled reports, through the same routes as everybody. What is there
 * stays as it is: also what somebody withdrew.
 */
export const seed = async (reports: readonly Report[], api: Api, say: Say): Promise<void> => {
  const pending: { readonly report: Report; readonly id: string }[] = [];
  for (const report of reports) {
    const id = await uploadNew(report, api);
    if (id !== null) pending.push({ report, id });
  }
  for (const [index, { report, id }] of pending.entries()) {
    const { counts } = await publishRead(report, id, api);
    say(`  ${index + 1}/${pending.length}  ${report.file}: ${counts?.observations ?? 0} số liệu`);
  }
};

/** Null when the report needs nothing more. */
const uploadNew = async (report: Report, api: Api): Promise<string | null> => {
  const known = v.parse(
    uploadList,
    await readAnswer(await api.get(`/api/uploads?sha256=${report.sha256}`), report),
  ).uploads;
  if (known.some(({ status }) => status === 'published' || status === 'withdrawn')) return null;
  const unfinished = known.find(({ status }) => status !== 'refused' && status !== 'failed');
  if (unfinished !== undefined) return unfinished.id;
  const query = new URLSearchParams({ name: report.file, ...report.hints });
  const answer = await api.post(`/api/uploads?${query}`, report.bytes);
  return v.parse(receipt, await readAnswer(answer, report)).id;
};

const publishRead = async (report: Report, id: string, api: Api): Promise<UploadState> => {
  const state = await waitUntilRead(report, id, api);
  if (state.status === 'published') return state;
  const body = { reason: 'Báo cáo kèm theo phần mềm' };
  let answer = await api.post(`/api/uploads/${id}/publish`, body);
  // Another bundled report moved the same figures since this one was read: look again, go on.
  if (answer.status === 409) answer = await api.post(`/api/uploads/${id}/publish`, body);
  await readAnswer(answer, report);
  return state;
};

const waitUntilRead = async (report: Report, id: string, api: Api): Promise<UploadState> => {
  for (;;) {
    const answer = await readAnswer(await api.get(`/api/uploads/${id}`), report);
    const state = v.parse(uploadState, answer);
    if (state.status === 'needs-review' || state.status === 'published') return state;
    if (state.status === 'refused' || state.status === 'failed') throw refusal(report, state);
    await wait(100);
  }
};

const refusal = ({ file }: Report, { status, issues }: UploadState): SeedError => {
  const lines = issues.slice(0, 5).map(({ message }) => `  ${message}`);
  return new SeedError([`${file}: ${status}`, ...lines].join('\n'));
};

const readAnswer = async (answer: Response, { file }: Report): Promise<unknown> => {
  if (answer.ok) return answer.json();
  throw new SeedError(`${file}: ${answer.status} ${await answer.text()}`);
};
