import type { NoteSense } from '../../match/note-words.ts';
import { type Basis, basisOn } from '../../model/geography.ts';
import { isPublishedIndex, type WrittenUnit } from '../../model/indicator.ts';
import type { Period } from '../../model/period.ts';
import type { Figure } from '../figure.ts';

/** Was the figure read otherwise than its note says? `written`: the unit of its column or table. */
export const isAgainstNote = (
  figure: Figure,
  sense: NoteSense,
  written: WrittenUnit | null,
): boolean => {
  switch (sense.of) {
    case 'target':
      return figure.kind !== 'target';
    case 'estimate':
      return figure.kind === 'actual' && figure.stated?.qualifier !== 'about';
    case 'unit':
      return isOtherUnit(sense.unit, written ?? figure.unit);
    case 'period':
      return !covers(sense.period, figure.timing.period);
    case 'scope':
      return true;
    case 'rank':
      return figure.stated !== null && figure.rank === null;
    case 'self-assessment':
      return isPublishedIndex(figure.indicator);
    case 'unsettled':
      return figure.kind === 'actual';
    case 'part-of-year':
      return figure.timing.period.grain === 'year' || figure.timing.period.grain === 'span';
    case 'cumulative':
      return isOfOneTime(figure.timing.period);
    case 'basis':
      return isOtherBasis(figure, sense.basis);
  }
};

const isOfOneTime = ({ grain, from }: Period): boolean =>
  grain !== 'cumulative' && grain !== 'span' && from !== null;

/** What the row or the title says of it is no news. */
const isOtherBasis = ({ places, timing }: Figure, basis: Basis): boolean =>
  (places.basis ?? places.said?.basis ?? basisOn(timing.period.to)) !== basis;

/** Amounts of money, or how many things at a time: "tỷ đồng" says nothing of the counts beside them. */
const isOtherUnit = (said: WrittenUnit, own: WrittenUnit | null): boolean => {
  const isMoney = said.dimension === 'money';
  const isOfIt = isMoney ? own?.dimension === 'money' : own?.whole && said.power !== undefined;
  return own !== null && isOfIt === true && sizeOf(own) !== sizeOf(said);
};

const sizeOf = ({ factor, power = 0 }: WrittenUnit): number => factor * 10 ** power;

/** Reports close, and count, some days before or after the calendar does. */
const slack = 31;

const covers = (noted: Period, own: Period): boolean =>
  (noted.from === null || own.from === null || noted.from <= shift(own.from, slack)) &&
  noted.to >= shift(own.to, -slack);

const shift = (day: string, days: number): string => {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
};
