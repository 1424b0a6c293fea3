import type { Memory } from '../../pipeline/mapping/remembered.ts';
import type { Api } from './api.ts';

/** Published reports do not come so often that each reading must ask anew. */
const freshFor = 60_000;

type Memories = readonly Memory[] | null;

/** What the columns of published reports were taken for, as the server reads by it; null: unknown. */
export const createMemories = (api: Pick<Api, 'mappings'>): (() => Promise<Memories>) => {
  let asked: { readonly at: number; readonly answer: Promise<Memories> } | null = null;
  const ask = async (): Promise<Memories> => {
    const answer = await api.mappings();
    if (!answer.ok) asked = null;
    return answer.ok ? answer.value : null;
  };
  return () => {
    const now = performance.now();
    if (asked === null || now - asked.at > freshFor) asked = { at: now, answer: ask() };
    return asked.answer;
  };
};
