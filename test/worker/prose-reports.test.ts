import Papa from 'papaparse';
import * as v from 'valibot';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { createSpan, createYear } from '../../pipeline/model/period.ts';
import {
  attributesOfFact,
  type Fact,
  statedBy,
  statedByFact,
  yearsOf,
} from '../pipeline/narrative/match-facts.ts';
import { writeDocx } from '../pipeline/prose/write-docx.ts';
import { createClient, createToken, readJson, readObservationsOf } from './client.ts';
import { freshStore } from './fresh-store.ts';

/*
 * The five reports beside the project, from the file over what a person accepts to what readers get,
 * held against every figure that they state (seeds/facts.csv). Skipped where the reports are not.
 */
declare module 'vitest' {
  interface ProvidedContext {
    readonly seeds: Readonly<Record<string, string>>;
  }
}

const { 'facts.csv': table = '', ...reports } = inject('seeds');
const facts = Papa.parse<Fact>(table, { header: true, skipEmptyLines: true }).data;

beforeEach(freshStore);

const stated = {
  value: v.nullable(v.number()),
  lower: v.nullable(v.number()),
  upper: v.nullable(v.number()),
  qualifier: v.string(),
  perYear: v.boolean(),
};
const period = v.nullable(v.looseObject({ start: v.nullable(v.number()), end: v.number() }));
const rank = { rank: v.nullable(v.number()), rankOf: v.nullable(v.number()) };
const answer = v.object({
  texts: v.array(
    v.object({
      proposals: v.array(
        v.object({
          cell: v.string(),
          text: v.string(),
          stated: v.object(stated),
          ...rank,
          unit: v.nullable(v.string()),
          period: v.object({ value: period }),
          kind: v.object({ value: v.string() }),
          geography: v.object({ value: v.nullable(v.string()) }),
          basis: v.nullable(v.string()),
          indicator: v.nullable(v.string()),
        }),
      ),
    }),
  ),
});
type Proposal = v.InferOutput<typeof answer>['texts'][number]['proposals'][number];

/** The proposal as it stands, or mended where it says otherwise than the fact. */
const accept = ({ cell, text, stated: value, basis, ...said }: Proposal, fact: Fact) => {
  const { period: years, ...wanted } = attributesOfFact(fact);
  const [start, end] = years;
  const isSame = JSON.stringify(yearsOf(said.period.value)) === JSON.stringify(years);
  const meant = start === end ? createYear(end ?? 0) : createSpan(start, end ?? 0);
  return {
    ...{ cell, text, ...value, basis, rank: said.rank, rankOf: said.rankOf },
    ...wanted,
    period: isSame ? said.period.value : meant,
  };
};

/** Each fact with the proposal that states it; of several alike, the one that names its indicator. */
const pairUp = (proposals: readonly Proposal[], wanted: readonly Fact[]) => {
  const open = [...proposals];
  return wanted.map((fact) => {
    const same = open.filter(
      ({ stated: value, ...ranks }) => statedBy({ ...value, ...ranks }) === statedByFact(fact),
    );
    const found = same.find(({ indicator }) => indicator === fact.indicator) ?? same[0];
    if (found) open.splice(open.indexOf(found), 1);
    return { fact, found };
  });
};

const observed = v.object({
  ...stated,
  ...rank,
  unit: v.string(),
  period: v.object({ start: v.nullable(v.number()), end: v.number() }),
  kind: v.string(),
  geography: v.string(),
  indicator: v.string(),
  status: v.string(),
});

const describeFact = (fact: Fact): string =>
  `${statedByFact(fact)} ${JSON.stringify(attributesOfFact(fact))}`;

const describeObserved = (observation: unknown): string => {
  const o = v.parse(observed, observation);
  const attributes = {
    unit: o.unit,
    period: yearsOf(o.period),
    kind: o.kind,
    geography: o.geography,
    indicator: o.indicator,
  };
  return `${statedBy(o)} ${JSON.stringify(attributes)}`;
};

describe.skipIf(facts.length === 0)('the five reports', () => {
  const forms = Object.entries(reports).flatMap(([name, text]) => [
    { name, file: text },
    { name: name.replace('.txt', '.docx'), file: writeDocx(text.split('\n')) },
  ]);
  it.each(forms)('$name gives its figures once a person accepted them', async ({ name, file }) => {
    const seed = name.replace('.docx', '.txt');
    const wanted = facts.filter((fact) => fact.seed === seed);
    const client = createClient(await createToken('staff'));
    const id = await client.submit(file, { name });
    if (wanted.length === 0) {
      expect(await client.read(id)).toMatchObject({ status: 'refused' });
      return;
    }
    const { texts } = v.parse(
      answer,
      await readJson(await client.send('GET', `/api/uploads/${id}/proposals`)),
    );
    const pairs = pairUp(
      texts.flatMap(({ proposals }) => proposals),
      wanted,
    );
    const missed = pairs.filter(({ found }) => !found).map(({ fact }) => fact.id);
    const accepted = pairs.flatMap(({ fact, found }) => (found ? [accept(found, fact)] : []));
    const corrected = await client.send('PATCH', `/api/uploads/${id}`, { accepted });
    expect(corrected.status).toBe(202);
    expect(await client.read(id)).toMatchObject({
      status: 'needs-review',
      counts: { observations: accepted.length, errors: 0 },
      prose: {
        accepted: accepted.length,
        undecided: texts.flatMap((t) => t.proposals).length - accepted.length,
      },
    });
    expect((await client.publish(id)).status).toBe(201);
    const published = (await readObservationsOf('')).filter(({ upload }) => upload === id);
    expect(published.map(describeObserved).toSorted()).toEqual(wanted.map(describeFact).toSorted());
    expect(missed).toEqual([]);
  });
});
