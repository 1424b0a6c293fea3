import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createMatchers } from '../../../pipeline/match/create-matchers.ts';
import { readNarrative } from '../../../pipeline/narrative/read-narrative.ts';
import { describeProposal } from './describe-proposal.ts';
import { findUnaccounted } from './find-unaccounted.ts';

/*
 * A JSON file here is a group of tests: sentences as provinces write them, with the proposals that
 * must come of each and, where it matters, the numbers that must not.
 */
const schema = v.object({
  cases: v.array(
    v.object({
      text: v.string(),
      province: v.exactOptional(v.string()),
      publishedOn: v.exactOptional(v.string()),
      proposals: v.array(v.string()),
      ignored: v.exactOptional(v.array(v.string())),
    }),
  ),
});

const matchers = createMatchers(codeLists);
const folder = fileURLToPath(new URL('.', import.meta.url));

const readCases = (file: string) =>
  v.parse(schema, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))).cases;

describe.each(globSync('*.json', { cwd: folder }).sort())('%s', (file) => {
  it.each(readCases(file).map((one) => [one.text, one] as const))('%s', (_, one) => {
    const { text, proposals, ignored, ...context } = one;
    const found = readNarrative(text, { matchers, ...context });
    expect(found.proposals.map(describeProposal)).toEqual(proposals);
    expect(findUnaccounted(text, found)).toEqual([]);
    if (ignored)
      expect(found.ignored.map(({ reason, text }) => `${reason}: ${text}`).sort()).toEqual(
        ignored.toSorted(),
      );
  });
});
