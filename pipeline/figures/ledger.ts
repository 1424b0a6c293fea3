import { createIssue } from '../create-issue.ts';
import { parseTextAddress } from '../model/cell-address.ts';
import type { Issue } from '../model/issue.ts';
import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';

interface Entry {
  readonly observation: Observation;
  readonly table: number;
}

/** The book of one table's figures within that of the whole file. */
export interface TableLedger {
  /** Enters a figure; one that says otherwise, or says it again in the same table, is given back. */
  readonly add: (observation: Observation) => Observation | null;
  /** Figures that another table of the file has just so: the same table in English, say. */
  readonly repeats: () => readonly Issue[];
}

/** Each figure of the file once, whichever of its tables or texts it stands in. */
export interface Ledger {
  readonly forTable: () => TableLedger;
  readonly observations: () => readonly Observation[];
}

export const createLedger = (): Ledger => {
  const byIdentity = new Map<string, Entry>();
  let tables = 0;
  const forTable = (): TableLedger => {
    const table = tables;
    tables += 1;
    const repeated: [Observation, Observation][] = [];
    const add = (observation: Observation): Observation | null => {
      const key = identityOf(observation);
      const other = byIdentity.get(key);
      const joined = other ? join(other.observation, observation) : observation;
      if (joined) byIdentity.set(key, { observation: joined, table: other?.table ?? table });
      if (joined || !other) return null;
      if (other.table === table || !isSame(other.observation, observation))
        return other.observation;
      repeated.push([observation, other.observation]);
      return null;
    };
    return { add, repeats: () => sayRepeated(repeated) };
  };
  return {
    forTable,
    observations: (): readonly Observation[] =>
      [...byIdentity.values()].map(({ observation }) => observation),
  };
};

/** A score in one place and its rank in another are one figure; two of either are not. */
const join = (a: Observation, b: Observation): Observation | null => {
  const [score, rank] = a.qualifier === 'rank-only' ? [b, a] : [a, b];
  const isPair = score.qualifier !== 'rank-only' && rank.qualifier === 'rank-only';
  return isPair && score.rank === null ? { ...score, rank: rank.rank, rankOf: rank.rankOf } : null;
};

const isSame = (a: Observation, b: Observation): boolean =>
  a.value === b.value &&
  a.lower === b.lower &&
  a.upper === b.upper &&
  a.qualifier === b.qualifier &&
  a.unit === b.unit &&
  (b.rank === null || a.rank === b.rank);

const sayRepeated = (repeated: readonly (readonly [Observation, Observation])[]): Issue[] => {
  const [first] = repeated;
  if (!first) return [];
  const [own, other] = first;
  const [, row = ''] = /(\d+)$/.exec(own.cell) ?? [];
  const paragraph = parseTextAddress(own.cell)?.paragraph;
  const params = { count: repeated.length, other: other.cell };
  return [
    createIssue(
      'repeated-figures',
      { row: paragraph ?? Number(row) },
      { severity: 'warning', params },
    ),
  ];
};

const identityOf = ({ indicator, geography, basis, period, kind }: Observation): string =>
  [indicator, geography, basis, periodKey(period), kind].join('\n');
