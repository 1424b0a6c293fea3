import { composeText } from '../encoding/compose-text.ts';
import type { RowOrIssue, Sheet, SheetShape } from '../table.ts';
import { withPlainYears } from './plain-years.ts';

/** A sheet as its reader leaves it. */
export interface ReadRows extends SheetShape {
  readonly rows: readonly RowOrIssue[];
}

/** A sheet whose rows are all at hand: they can be gone through again. */
export const createSheet = (name: string | null, { rows, ...shape }: ReadRows): Sheet => {
  const plain = rows.map(withPlainYears);
  return {
    ...shape,
    name: name === null ? null : composeText(name),
    file: null,
    isGrid: true,
    batches: { [Symbol.asyncIterator]: () => inOneBatch(plain) },
  };
};

async function* inOneBatch(rows: readonly RowOrIssue[]): AsyncGenerator<readonly RowOrIssue[]> {
  yield rows;
}
