import { codeLists } from '../../../pipeline/code-lists.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { createYear } from '../../../pipeline/model/period.ts';
import { createExample } from '../../pipeline/example-observation.ts';
import { observations } from '../example-figures.ts';

const pci2022 = observations.filter(
  ({ indicator, period }) => indicator === 'pci' && period.end === 2022,
);

/** A figure of the 34 as publication derives it: a score of one member is kept, of several a range. */
const mergeFigure = (slug: string, members: readonly string[]): readonly Observation[] => {
  const own = pci2022.filter(({ geography }) => members.includes(geography));
  const values = own.map(({ value }) => value ?? 0).sort((a, b) => a - b);
  const [lower, upper] = [values.at(0), values.at(-1)];
  const parts = { geography: slug, basis: '34', status: 'derived', preferred: true } as const;
  if (lower === undefined || upper === undefined) return [];
  const period = createYear(2022);
  if (lower === upper) return [createExample({ ...parts, period, value: lower })];
  const counts = { reported: own.length, total: members.length };
  const span = { value: null, lower, upper, qualifier: 'range', members: counts } as const;
  return [createExample({ ...parts, ...span, period })];
};

/** PCI 2022 on the 34, without Đà Nẵng. */
export const merged: readonly Observation[] = codeLists.geographies
  .filter(({ basis, slug }) => basis === '34' && slug !== 'da-nang')
  .flatMap(({ slug, members }) => mergeFigure(slug, members));
