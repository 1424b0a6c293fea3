import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createMatchers } from '../../../pipeline/match/create-matchers.ts';
import type { Proposal } from '../../../pipeline/narrative/narrative.ts';
import { readNarrative } from '../../../pipeline/narrative/read-narrative.ts';
import { readSharedRows } from '../../data/read-shared.ts';
import {
  attributesOfFact,
  type Fact,
  type FigureAttributes,
  statedBy,
  statedByFact,
  yearsOf,
} from './match-facts.ts';

/*
 * The five reports beside the project, against every figure that they state (seeds/facts.csv). What
 * is reached is printed and may not fall. Skipped where the reports are not there.
 */
const matchers = createMatchers(codeLists);
const facts: readonly Fact[] = readSharedRows('seeds/facts.csv') ?? [];

const readReport = (name: string): readonly Proposal[] => {
  const path = `../shared/seeds/${name}`;
  return existsSync(path) ? readNarrative(readFileSync(path, 'utf8'), { matchers }).proposals : [];
};

const statedByProposal = ({ stated, rank, rankOf }: Proposal): string =>
  statedBy({ ...stated, rank, rankOf });

const attributesOf = (proposal: Proposal): FigureAttributes => ({
  unit: proposal.unit ?? '?',
  period: yearsOf(proposal.period.value),
  kind: proposal.kind.value,
  geography: proposal.geography.value,
  indicator: proposal.indicator,
});

/** Each fact with the proposal that is it: of the same value, the one with most else alike. */
const pair = (name: string) => {
  const open = [...readReport(name)];
  return facts
    .filter(({ seed }) => seed === name)
    .map((fact) => {
      const wanted = JSON.stringify(attributesOfFact(fact));
      const same = open.filter((proposal) => statedByProposal(proposal) === statedByFact(fact));
      const right = same.find((proposal) => JSON.stringify(attributesOf(proposal)) === wanted);
      const found = right ?? same[0];
      if (found) open.splice(open.indexOf(found), 1);
      return { fact, found, isRight: right !== undefined };
    });
};

describe.skipIf(facts.length === 0)('the figures of five reports', () => {
  const names = [...new Set(facts.map(({ seed }) => seed ?? ''))];
  const pairs = names.flatMap(pair);
  const proposed = names.flatMap(readReport).length;
  const found = pairs.filter((one) => one.found !== undefined);
  const right = pairs.filter(({ isRight }) => isRight);
  for (const { fact, found, isRight } of pairs)
    if (!isRight)
      console.log(
        `${found ? 'not all right' : 'not found'}: ${fact.id} “${fact.text}”`,
        found ? JSON.stringify(attributesOf(found)) : '',
      );
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `recall ${share(found.length, facts.length)}, with every attribute ${share(right.length, facts.length)}, precision ${share(found.length, proposed)}`,
  );
  console.log(
    `${found.length} of ${facts.length} figures found, ${right.length} with every attribute; ${proposed} proposed`,
  );

  it('are found', () => expect(found.length).toBeGreaterThanOrEqual(51));
  it('have every attribute right', () => expect(right.length).toBeGreaterThanOrEqual(50));
  it('are all that is proposed', () => expect(found.length / proposed).toBeGreaterThanOrEqual(1));
  it('have no wrong indicator: it is right, or left open', () => {
    const wrong = found.filter(
      (one) => one.found?.indicator != null && one.found.indicator !== one.fact.indicator,
    );
    expect(wrong.map(({ fact }) => fact.id)).toEqual([]);
  });
});
