import { cellText, type Row } from '../../source/table.ts';

/** What a form says a column is computed from, its columns by index. */
export type Expression =
  | { readonly is: 'column'; readonly column: number }
  | { readonly is: 'constant'; readonly value: number }
  | {
      readonly is: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };
export type Operator = '+' | '-' | '*' | '/';

/** What a form says one of its columns is, or what a total beside provinces is. */
export interface Formula {
  readonly of: 'form' | 'provinces';
  readonly column: number;
  /** As the form has it, `3=4+5`; of a total its heading. */
  readonly text: string;
  readonly expression: Expression;
}

/** The column that a label under the heading numbers; null: two columns have the same. */
type Labels = ReadonlyMap<string, number | null>;

/** `(3)=(4)+(5)` without blanks and brackets around single numbers, operators as we write them. */
const simplify = (cell: string): string =>
  cell
    .replace(/\s+/g, '')
    .replace(/[×x*]/giu, '*')
    .replace(/[:÷]/gu, '/')
    .replace(/;/g, '')
    .replace(/100%/g, '100')
    .replace(/\((\d{1,2}|[A-Z])\)/gu, '$1');

/** The formulas in the row of column numbers; what cannot be followed is left out. */
export const readFormulas = (numbers: Row | null): readonly Formula[] => {
  if (!numbers) return [];
  const cells = numbers.cells.map((_, column) => simplify(cellText(numbers, column)));
  const labels = readLabels(cells);
  return cells.flatMap((cell, column) => {
    const [label, body] = cell.split('=');
    if (label === undefined || body === undefined || labels.get(label) !== column) return [];
    const expression = parseExpression(body, labels);
    return expression ? [{ of: 'form', column, text: cellText(numbers, column), expression }] : [];
  });
};

const readLabels = (cells: readonly string[]): Labels => {
  const labels = new Map<string, number | null>();
  for (const [column, cell] of cells.entries()) {
    const label = cell.split('=')[0] ?? '';
    if (label !== '') labels.set(label, labels.has(label) ? null : column);
  }
  return labels;
};

/** Sums of products of columns and brackets; undefined when a part names no column. */
const parseExpression = (text: string, labels: Labels): Expression | undefined => {
  const tokens = text.match(/\d+|[A-Z]|[-+*/()]/gu) ?? [];
  if (tokens.join('') !== text) return undefined;
  let at = 0;
  const level = (
    operators: readonly string[],
    next: () => Expression | undefined,
  ): Expression | undefined => {
    let left = next();
    for (
      let operator = tokens[at];
      left && operators.includes(operator ?? '');
      operator = tokens[at]
    ) {
      at += 1;
      const right = next();
      left = right && isOperator(operator) ? { is: 'operation', operator, left, right } : undefined;
    }
    return left;
  };
  const sum = (): Expression | undefined => level(['+', '-'], product);
  const product = (): Expression | undefined => level(['*', '/'], atom);
  const atom = (): Expression | undefined => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token !== '(') return readAtom(token, labels);
    const inner = sum();
    at += 1;
    return tokens[at - 1] === ')' ? inner : undefined;
  };
  const found = sum();
  return at === tokens.length ? found : undefined;
};

const isOperator = (token: string | undefined): token is Operator =>
  token === '+' || token === '-' || token === '*' || token === '/';

const readAtom = (token: string, labels: Labels): Expression | undefined => {
  const column = labels.get(token);
  if (typeof column === 'number') return { is: 'column', column };
  // "7=6/5*100": a hundred that numbers no column makes per cent.
  return column === undefined && /^10{2,3}$/.test(token)
    ? { is: 'constant', value: Number(token) }
    : undefined;
};

/** The columns a formula reads. */
export const columnsOf = (expression: Expression): readonly number[] => {
  switch (expression.is) {
    case 'column':
      return [expression.column];
    case 'constant':
      return [];
    case 'operation':
      return [...columnsOf(expression.left), ...columnsOf(expression.right)];
  }
};
