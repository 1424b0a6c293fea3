import { createReadStream } from 'node:fs';
import { expect, it } from 'vitest';
import { codeLists } from '../../pipeline/code-lists.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { normalise } from '../../pipeline/normalise.ts';
import { deriveRanks } from '../../pipeline/publish/derive-ranks.ts';
import { bundledReports, reportsFolder } from './bundled-reports.ts';

const readRanks = async (): Promise<readonly Observation[]> => {
  const report = bundledReports.find(({ file }) => file === 'pci-2005-2016.csv');
  if (!report) throw new Error('not listed: pci-2005-2016.csv');
  const { file, ...hints } = report;
  const bytes = createReadStream(`${reportsFolder}/${file}`);
  const context = { hints, lists: codeLists, upload: 'test' };
  return deriveRanks((await normalise({ name: file, bytes }, context)).observations, codeLists);
};

it('the published PCI ranks of 2009–2016 are the derived ones, but for a tie published apart', async () => {
  const ranked = (await readRanks()).filter(({ period }) => period.end >= 2009);
  expect(ranked).toHaveLength(63 * 8);
  const differing = ranked.filter((o) => o.rank !== o.derivedRank?.rank);
  expect(differing.map((o) => [o.geography, o.period.end, o.rank, o.derivedRank])).toEqual([
    ['ha-giang', 2011, 41, { rank: 40, of: 63 }],
  ]);
});

it('ranks of 2005 are among 42, of 2006 to 2008 among 64 with Hà Tây', async () => {
  const ranked = await readRanks();
  const among = (year: number) =>
    new Set(ranked.filter(({ period }) => period.end === year).map((o) => o.derivedRank?.of));
  expect([2005, 2006, 2007, 2008].map((year) => [...among(year)])).toEqual([
    [42],
    [64],
    [64],
    [64],
  ]);
});
