import type { Memory } from '../../pipeline/mapping/remembered.ts';
import type { Api } from './api.ts';

/** Published reports do not come so often that each reading must ask anew. */
const freshFor = 60_000;

/** What the columns of published reports were taken for, as the server reads by it; none offline. */
export const createMemories = (api: Pick<Api, 'mappings'>): (() => Promise<readonly Memory[]>) => {
  let asked: { readonly at: number; readonly answer: Promise<readonly Memory[]> } | null = null;
  const ask = async (): Promise<readonly Memory[]> => {
    const answer = await api.mappings();
    if (!answer.ok) asked = null;
    return answer.ok ? answer.value : [];
  };
  return () => {
    const now = performance.now();
    if (asked === null || now - asked.at > freshFor) asked = { at: now, answer: ask() };
    return asked.answer;
  };
};
