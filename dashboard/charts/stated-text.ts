import { formatNumber } from '../../pipeline/model/format.ts';
import type { Unit } from '../../pipeline/model/indicator.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { readMemberText } from '../../pipeline/model/member-text.ts';
import { isPoint, type Observation } from '../../pipeline/model/observation.ts';
import { percentileOf } from '../../pipeline/model/rank.ts';
import { type Params, say } from './words.ts';

const noBreak = '\u00a0';

/** A number with its unit: `73,0 điểm`, `98,04%`, `VND 37 billion` stays `37 billion VND`. */
export const withUnit = (text: string, unit: Unit, language: Language): string => {
  if (unit.id === '%') return `${text}%`;
  if (unit.dimension === 'index') return text;
  const name = unit.name[language];
  const single = language === 'en' && text === '1' ? name.replace(/s$/, '') : name;
  return `${text}${noBreak}${single}`;
};

/** How a stated value is written: its numbers, and the unit after them. */
export interface Wording {
  readonly language: Language;
  readonly format: (value: number) => string;
  /** Left out in labels and columns that name the unit elsewhere. */
  readonly unit?: Unit;
  /** In a sentence a range is words: `từ 7 đến 10`. */
  readonly isSentence?: boolean;
  /** A former province's name in the reader's language, from the Vietnamese one of a derived text. */
  readonly nameMember?: (name: string) => string;
}

/** Every digit as stated, without the unit. */
export const verbatim = (language: Language): Wording => ({
  language,
  format: (value) => formatNumber(value, language),
});

/** What the source states, in words: `trên 90`, `40–60`, `hạng 2/63`; a claim without a number quoted. */
export const statedText = (observation: Observation, wording: Wording): string => {
  const { language, unit } = wording;
  const number = statedNumber(observation, wording);
  const isNumber = observation.qualifier !== 'rank-only' && !number.startsWith('“');
  const text = unit && isNumber ? withUnit(number, unit, language) : number;
  return observation.perYear ? say('perYear', language, { value: text }) : text;
};

const statedNumber = (observation: Observation, wording: Wording): string => {
  const { language, format } = wording;
  const { value, qualifier, text } = observation;
  const quoted = text === '' ? say('none', language) : `“${text}”`;
  if (qualifier === 'rank-only') return rankAlone(observation, wording);
  if (qualifier === 'unquantified') return quoted;
  if (qualifier === 'range') return statedRange(observation, wording) ?? quoted;
  if (value === null) return quoted;
  const params: Params = { value: format(value) };
  // Nobody stated the sum of some members in words.
  if (qualifier === 'at-least' && isPartial(observation) && !wording.isSentence)
    return say('leastSign', language, params);
  return qualifier === 'exact' ? format(value) : say(qualifier, language, params);
};

/** Null where neither end is known. */
const statedRange = (
  { lower, upper, members }: Observation,
  { language, format, isSentence }: Wording,
): string | null => {
  // All members with a figure have the same one, or only one of them has any.
  if (members !== null && lower !== null && lower === upper) return format(lower);
  if (lower !== null && upper !== null)
    return say(isSentence ? 'fromTo' : 'range', language, {
      lower: format(lower),
      upper: format(upper),
    });
  if (lower !== null) return say('at-least', language, { value: format(lower) });
  return upper === null ? null : say('at-most', language, { value: format(upper) });
};

/** `hạng 2/63`; of a merged unit, which has none, those of its members. */
const rankAlone = (observation: Observation, { language, nameMember }: Wording): string =>
  observation.rank === null && observation.members !== null
    ? memberFigures(observation, language, nameMember)
    : say('rank', language, { rank: rankText(observation) });

/**
 * What the former provinces' own reports say, an exact figure as they write it: `Bình Thuận 65,23; Đắk
 * Nông dưới 70`.
 */
export const memberFigures = (
  { members, text }: Observation,
  language: Language,
  nameMember: (name: string) => string = (name) => name,
): string => {
  if (members === null) return '';
  const parts = text.split('; ').map((part) => {
    const [name = '', ...stated] = part.split(': ');
    const words = stated.length === 0 ? [] : [sayMember(stated.join(': '), language)];
    return [nameMember(name), ...words].join(noBreak);
  });
  return parts.join('; ');
};

const sayMember = (text: string, language: Language): string => {
  const read = readMemberText(text, language);
  const [value = '', upper = ''] = read?.numbers ?? [];
  return read === null ? text : say(read.qualifier, language, { value, lower: value, upper });
};

/** Of how many of its former provinces a merged unit's figure is; empty for any other figure. */
export const membersText = ({ members }: Observation, language: Language): string =>
  members === null
    ? ''
    : say('members', language, { reported: members.reported, total: members.total });

/** The same, where one number stands that nobody published for the unit, and of parts. */
export const telltaleMembers = (observation: Observation, language: Language): string => {
  const isOneNumber = isPoint(observation) || observation.lower === observation.upper;
  return isPartial(observation) || isOneNumber ? membersText(observation, language) : '';
};

/** Do some of a merged unit's former provinces lack a figure? */
export const isPartial = ({ members }: Observation): boolean =>
  members !== null && members.reported < members.total;

/** `2/63`; `2` where the source does not say out of how many; empty when it is not ranked. */
export const rankText = ({ rank, rankOf }: Pick<Observation, 'rank' | 'rankOf'>): string =>
  rank === null ? '' : rankOf === null ? String(rank) : `${rank}/${rankOf}`;

/** The share of the others ranked that stand behind, in whole per cent; null without a rank among some. */
export const shareBehind = ({
  rank,
  rankOf,
}: Pick<Observation, 'rank' | 'rankOf'>): number | null => {
  const share = rank === null ? null : percentileOf(rank, rankOf);
  return share === null ? null : Math.round(share);
};

/** `69% đứng sau`, or `69%`: comparable among different numbers ranked; empty without a rank. */
export const behindText = (
  observation: Pick<Observation, 'rank' | 'rankOf'>,
  language: Language,
  word: 'behind' | 'behindShort' = 'behind',
): string => {
  const share = shareBehind(observation);
  return share === null ? '' : say(word, language, { share });
};

/** Digits after the decimal sign that a number has of itself, `most` at most. */
export const ownDecimals = (value: number, most: number): number =>
  Math.min(formatNumber(value, 'en').split('.')[1]?.length ?? 0, most);
