import type { Matchers } from '../../match/create-matchers.ts';
import { plainText } from '../../parse/plain-text.ts';
import { combineSaid } from './combine-said.ts';
import { describeName, describeWord } from './describe-heading.ts';
import { type HeadingPath, peelLevel } from './describe-path.ts';
import { type HeadingMeaning, nothing } from './meaning.ts';

/**
 * What a heading says around a name that nobody knows: `Số A 2019 (triệu đồng)` below `Kế hoạch` is a
 * plan of 2019 in millions, whatever it is of. `roles` tells of a rank alone.
 */
export const describeAround = (path: HeadingPath, matchers: Matchers): HeadingMeaning => {
  const levels = path.filter((text) => plainText(text) !== '');
  const peeled = levels.map((text) => peelLevel(text, matchers));
  const said = combineSaid(peeled.map((one) => one.said));
  if (said === 'contradiction') return nothing;
  const words = peeled.flatMap(({ rest }) => describeWord(rest, matchers) ?? []);
  const names = peeled.flatMap(({ rest }) => describeName(rest, matchers) ?? []);
  const isRank = said.isRank || words.some(({ roles }) => String(roles) === 'rank');
  return {
    ...nothing,
    roles: isRank ? ['rank'] : [],
    geographies: names.find(({ geographies }) => geographies)?.geographies ?? null,
    period: said.period ?? null,
    within: names.find(({ within }) => within)?.within ?? null,
    kind: said.kind ?? words.find(({ kind }) => kind)?.kind ?? null,
    unit: said.unit ?? null,
    rankOf: said.rankOf ?? null,
  };
};
