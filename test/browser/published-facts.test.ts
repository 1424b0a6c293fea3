import { describe, expect, inject, it } from 'vitest';
import { readSharedRows } from '../data/read-shared.ts';

const origin = inject('origin');
const facts = readSharedRows('seeds/facts.csv');
const programmes = readSharedRows('seeds/programmes.csv');

const fetchJson = async (path: string) => (await fetch(origin + path)).json();

const numberOf = (text = ''): number | null => (text === '' ? null : Number(text));

/** What a row of the list of figures says, as the API would. */
const expectedOf = (fact: Readonly<Record<string, string>>) => ({
  indicator: fact.indicator,
  geography: fact.geography,
  period: { start: numberOf(fact.period_start), end: numberOf(fact.period_end) },
  kind: fact.kind,
  value: numberOf(fact.value),
  lower: numberOf(fact.lower),
  upper: numberOf(fact.upper),
  qualifier: fact.qualifier,
  unit: fact.unit,
  rank: numberOf(fact.rank),
  rankOf: numberOf(fact.rank_of),
  status: 'reported',
});

describe.skipIf(facts === null)('the figures of the five source reports, over HTTP', () => {
  it.each(facts ?? [])('$id: $indicator of $geography', async (fact) => {
    const { indicator = '', geography = '' } = fact;
    const query = new URLSearchParams({ indicator, geography });
    const { observations } = await fetchJson(`/api/observations?${query}`);
    expect(observations).toContainEqual(expect.objectContaining(matching(fact)));
  });
});

const matching = (fact: Readonly<Record<string, string>>) => {
  const { period, ...rest } = expectedOf(fact);
  return { ...rest, period: expect.objectContaining(period) };
};

describe.skipIf(programmes === null)('the programmes of the five source reports', () => {
  it('are all in the catalog, with their span and milestones', async () => {
    const catalog: { programmes: readonly Programme[] } = await fetchJson('/api/catalog');
    expect(catalog.programmes.map(summarise)).toEqual((programmes ?? []).map(expectedProgramme));
  });
});

interface Programme {
  readonly id: string;
  readonly name: { readonly vi: string };
  readonly geography: string;
  readonly start: number;
  readonly end: number | null;
  readonly milestones: readonly { readonly on: string }[];
}

const summarise = ({ id, name, geography, start, end, milestones }: Programme) => ({
  id,
  name: name.vi,
  geography,
  start,
  end,
  milestones: milestones.map(({ on }) => on),
});

const expectedProgramme = (row: Readonly<Record<string, string>>) => ({
  id: row.id,
  name: row.name_vi,
  geography: row.geography,
  start: numberOf(row.start),
  end: numberOf(row.end),
  milestones: (row.milestones ?? '')
    .split(';')
    .map((one) => one.split(':')[0]?.trim() ?? '')
    .filter((on) => on !== ''),
});
