import type { Table } from 'apache-arrow';
import type { Observation } from '../../pipeline/model/observation.ts';
import { fromColumns } from '../../pipeline/observation-columns.ts';

/** DuckDB's answer as observations, in its order. Throws on a missing column or a foreign cell. */
export const readRows = (answer: Table): Observation[] => {
  const columns = answer.schema.fields.map(({ name }): [string, unknown[]] => {
    const column = answer.getChild(name);
    return [name, column === null ? [] : Array.from(column)];
  });
  return fromColumns(new Map(columns));
};
