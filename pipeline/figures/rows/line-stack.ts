import { isNext, type LineMark } from '../../layout/body/line-mark.ts';
import type { Subtitle } from '../../layout/body/read-subtitle.ts';

/** Of what sort a line's word is; those of one sort take each other's place. */
type Sort = 'place' | 'part' | 'indicator' | 'time' | 'kind' | 'measure';

interface Line {
  readonly said: Subtitle;
  readonly mark: LineMark | null;
  readonly sorts: readonly Sort[];
}

const sortsOf = (said: Subtitle): readonly Sort[] => {
  if (said.doubt === 'indicator') return ['indicator'];
  if (said.doubt) return said.period ? ['time', 'kind'] : ['kind'];
  const sorts: readonly (readonly [Sort, boolean])[] = [
    ['place', said.geographies !== null],
    ['part', said.part !== null],
    ['indicator', said.indicator !== null],
    ['time', said.period !== null || said.within !== null],
    ['kind', said.kind !== null],
  ];
  const found = sorts.flatMap(([sort, isSaid]) => (isSaid ? [sort] : []));
  return found.length === 0 || said.unit || said.isRank ? [...found, 'measure'] : found;
};

/** What a line that begins something new, below rows of figures, leaves of the lines before it. */
const ended: Readonly<Record<Sort, readonly Sort[]>> = {
  place: ['part', 'indicator', 'time', 'kind', 'measure'],
  part: ['indicator', 'kind', 'measure'],
  indicator: ['time', 'kind', 'measure'],
  time: ['kind', 'measure'],
  kind: ['measure'],
  measure: ['kind'],
};

/**
 * The lines that the rows at hand stand below, the outermost first. A line right below another is within
 * it (`Kế hoạch`, `Năm 2022`); one that says what a line before it said takes its place, and that of all
 * within it; one that is counted on (`II.` after `I.`) ends that and what was within it.
 */
export const createLineStack = () => {
  let lines: readonly Line[] = [];
  let hasRows = false;

  /** `II.` after `I.`: what `I.` says, that its rows are estimates, of a part or of a year, is over. */
  const endAt = (mark: LineMark | null): void => {
    const at = lines.findIndex((line) => isNext(mark, line.mark));
    if (at >= 0) lines = lines.slice(0, at);
  };

  const add = (said: Subtitle, mark: LineMark | null): void => {
    endAt(mark);
    const sorts = sortsOf(said);
    const at = lines.findIndex((line) => line.sorts.every((sort) => sorts.includes(sort)));
    const isEnded = ({ sorts: [...own] }: Line): boolean =>
      own.some((sort) => sorts.some((one) => ended[one].includes(sort)));
    const kept = hasRows ? lines.filter((line) => !isEnded(line)) : lines;
    lines = [...(at < 0 ? kept : lines.slice(0, at)), { said, mark, sorts }];
    hasRows = false;
  };

  return {
    add,
    endAt,
    /** Rows of figures stand below the last line. */
    addRow: (): void => {
      hasRows = true;
    },
    lines: (): readonly Subtitle[] => lines.map(({ said }) => said),
  };
};
