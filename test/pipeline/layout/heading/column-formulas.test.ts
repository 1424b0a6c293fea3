import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  type Expression,
  readFormulas,
} from '../../../../pipeline/layout/heading/column-formulas.ts';
import { isColumnNumbers } from '../../../../pipeline/layout/heading/column-numbers.ts';

const rowOf = (text: string) => ({ row: 1, cells: text.split('|').map((cell) => cell.trim()) });

const write = (expression: Expression): string => {
  switch (expression.is) {
    case 'column':
      return `c${expression.column}`;
    case 'constant':
      return String(expression.value);
    case 'operation':
      return `(${write(expression.left)}${expression.operator}${write(expression.right)})`;
  }
};

describe('the row of column numbers', () => {
  it.each([
    'A | B | 1 | 2 | 3=4+5 | 4 | 5',
    '(1) | (2) | (3)=(4)+(5) | (4) | (5)',
    'A | B | C | 1=(2+3+4) | 2 | 3 | 4',
    '1 | 2 | 3',
    // Two columns were numbered alike in a real form.
    'A | B | 1 | 2 | 2 | 4',
    '1 | 2 | 3 = 2:1x100%',
  ])('%s is one', (text) => expect(isColumnNumbers(rowOf(text))).toBe(true));

  it.each(['1 | Hà Nội | 65', '12 | 40 | 7', 'Tỉnh | 2018', '5 | 6', 'A | B | 3 | 1', '65,4 | 1'])(
    '%s is none',
    (text) => expect(isColumnNumbers(rowOf(text))).toBe(false),
  );

  it.each([
    ['A|1=2+3|2|3', ['c1=(c2+c3)']],
    ['(1)|(2)=(3)-(4)|(3)|(4)', ['c1=(c2-c3)']],
    ['A|1=(2+3+4)|2|3|4', ['c1=((c2+c3)+c4)']],
    ['A|1|2|3=2:1x100%', ['c3=((c2/c1)*100)']],
    ['A|1|2|3=2/(1+2)', ['c3=(c2/(c1+c2))']],
    ['A|1|2|3=1+2x2', ['c3=(c1+(c2*c2))']],
    // Which of the two columns "2" is meant cannot be told; column 9 is none.
    ['A|1=2+3|2|2|3', []],
    ['A|1=2+9|2', []],
    ['A|1=2+|2', []],
  ])('%s reads as %j', (text, formulas) => {
    const found = readFormulas(rowOf(text)).map(
      ({ column, expression }) => `c${column}=${write(expression)}`,
    );
    expect(found).toEqual(formulas);
  });

  it('tells the columns a formula reads', () => {
    const [formula] = readFormulas(rowOf('A|1=(2+3):4|2|3|4'));
    expect(formula && columnsOf(formula.expression)).toEqual([2, 3, 4]);
  });
});
