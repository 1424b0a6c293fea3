import type { GroupPart } from '../../match/group-part.ts';
import { partOfPeriod } from '../heading/describe-heading.ts';
import type { Known } from '../layout.ts';
import type { RowContext, SaidPart } from '../row-context.ts';
import type { Subtitle } from './read-subtitle.ts';

/** What rows below these lines, the outermost first, are read with. */
export const withLines = (table: RowContext, lines: readonly Subtitle[]): RowContext => {
  const last = lines.at(-1);
  if (!last) return { ...table, subtitle: null, part: null, isDoubtful: false };
  const subtitle = lines.reduce(join, last);
  const part = lines.findLast((line) => line.part !== null);
  return {
    ...table,
    subtitle,
    known: withSubtitle(table.known, subtitle),
    part: part ? partLine(part, part.part) : null,
    isDoubtful: lines.some(({ doubt }) => doubt !== null),
  };
};

/** A line within another says the rest; "Quý I" above or below a year is the quarter of it. */
const join = (said: Subtitle, line: Subtitle): Subtitle => {
  const joined = {
    ...said,
    indicator: line.indicator ?? said.indicator,
    kind: line.kind ?? said.kind,
    geographies: line.geographies ?? said.geographies,
    unit: line.unit ?? said.unit,
    isRank: line.isRank || said.isRank,
  };
  const period = line.period ?? said.period;
  const within = line.within ?? said.within;
  const part = within && period ? partOfPeriod(within, period) : null;
  return part ? { ...joined, period: part, within: null } : { ...joined, period, within };
};

const withSubtitle = (table: Known, { indicator, period, kind, geographies }: Subtitle): Known => ({
  ...table,
  geographies: geographies ?? table.geographies,
  indicator: indicator ?? table.indicator,
  period: period ?? table.period,
  kind: kind ?? table.kind,
});

const partLine = ({ row, text, name }: Subtitle, is: GroupPart | null): SaidPart | null =>
  is === null || is === 'whole' ? null : { row, column: null, text, name, is };
