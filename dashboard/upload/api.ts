import type { Memory } from '../../pipeline/mapping/remembered.ts';
import type { Corrections } from '../../pipeline/model/corrections.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import {
  type ListedUpload,
  type Problem,
  readAnything,
  readMemories,
  readObservations,
  readProblem,
  readReleaseNumber,
  readSession,
  readUpload,
  readUploads,
  type Session,
  type Upload,
} from './answers.ts';
import { type Proposals, readProposals } from './prose/read-proposals.ts';
import { type Sample, sampleAddress } from './samples.ts';

/** Why something could not be had: the network, the session, the server's refusal, or its words. */
export type Failure =
  | { readonly kind: 'network' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'problem'; readonly status: number; readonly problem: Problem };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export interface Api {
  readonly session: () => Promise<Answer<Session>>;
  /** What the columns of published reports were taken for, the newest first. */
  readonly mappings: () => Promise<Answer<readonly Memory[]>>;
  readonly uploads: () => Promise<Answer<readonly ListedUpload[]>>;
  readonly upload: (id: string) => Promise<Answer<Upload>>;
  /** The file's bytes as received. */
  readonly file: (id: string) => Promise<Answer<Uint8Array<ArrayBuffer>>>;
  readonly sample: (name: Sample) => Promise<Answer<Uint8Array<ArrayBuffer>>>;
  /** Takes the place of whatever was said over the file before; it is read again by itself. */
  readonly correct: (id: string, corrections: Corrections) => Promise<Answer<true>>;
  readonly observations: (id: string) => Promise<Answer<readonly Observation[]>>;
  /** Of a report in prose. */
  readonly proposals: (id: string) => Promise<Answer<Proposals>>;
  /** The number of the new release, null where the server does not tell. */
  readonly publish: (
    id: string,
    reason: string,
  ) => Promise<Answer<{ readonly number: number | null }>>;
  readonly withdraw: (id: string, reason: string) => Promise<Answer<true>>;
}

/** An answer by its status and text; also for requests that were not made by `fetch`. */
export const readAnswer = <T>(
  status: number,
  body: string,
  read: (answer: unknown) => T | null,
): Answer<T> => {
  if (status >= 400) return refusal(status, body);
  const value = read(parseJson(body));
  return value === null ? { ok: false, failure: unreadable } : { ok: true, value };
};

const unreadable: Failure = { kind: 'unreadable' };
const signedOut: Failure = { kind: 'signed-out' };

const refusal = (
  status: number,
  body: string,
): { readonly ok: false; readonly failure: Failure } => {
  if (status === 401) return { ok: false, failure: signedOut };
  const problem = readProblem(parseJson(body));
  return { ok: false, failure: problem ? { kind: 'problem', status, problem } : unreadable };
};

const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};

/** Where the file can be had as it was received. */
export const fileAddress = (id: string): string => `/api/uploads/${encodeURIComponent(id)}/file`;

const fetchBytes = async (address: string): Promise<Answer<Uint8Array<ArrayBuffer>>> => {
  try {
    const response = await fetch(address, { cache: 'no-store' });
    if (!response.ok) return refusal(response.status, await response.text());
    return { ok: true, value: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return { ok: false, failure: { kind: 'network' } };
  }
};

/** Nobody is signed in: an answer of the server, but a failure for this page. */
const needPerson = (answer: Answer<{ readonly person: Session | null }>): Answer<Session> => {
  if (!answer.ok) return answer;
  const { person } = answer.value;
  return person === null ? { ok: false, failure: signedOut } : { ok: true, value: person };
};

/** The server as this page needs it. Nothing here throws: a lost network is an answer too. */
export const createApi = (language: Language): Api => {
  const ask = async <T>(
    path: string,
    read: (answer: unknown) => T | null,
    init: RequestInit = {},
  ): Promise<Answer<T>> => {
    try {
      const response = await fetch(`/api/${path}?lang=${language}`, {
        ...init,
        cache: 'no-store',
        headers: { ...init.headers, accept: 'application/json', 'accept-language': language },
      });
      return readAnswer(response.status, await response.text(), read);
    } catch {
      return { ok: false, failure: { kind: 'network' } };
    }
  };
  const withJson = (method: string, body: unknown): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const at = (id: string): string => `uploads/${encodeURIComponent(id)}`;
  return {
    session: async () => needPerson(await ask('session', readSession)),
    mappings: () => ask('mappings', readMemories),
    uploads: () => ask('uploads', readUploads),
    upload: (id) => ask(at(id), readUpload),
    file: (id) => fetchBytes(fileAddress(id)),
    sample: (name) => fetchBytes(sampleAddress(name)),
    correct: (id, corrections) => ask(at(id), readAnything, withJson('PATCH', corrections)),
    observations: (id) => ask(`${at(id)}/observations`, readObservations),
    proposals: (id) => ask(`${at(id)}/proposals`, readProposals),
    publish: (id, reason) =>
      ask(`${at(id)}/publish`, readReleaseNumber, withJson('POST', { reason })),
    withdraw: (id, reason) => ask(at(id), readAnything, withJson('DELETE', { reason })),
  };
};
