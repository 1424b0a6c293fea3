import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseStatedValue } from '../../../pipeline/parse/parse-stated-value.ts';
import { parsePlainNumber } from '../../../pipeline/parse/plain-number.ts';

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 0, maxLength: 12 });
const text = fc
  .tuple(digits, fc.constantFrom('', ',', '.', ' ', '-'), digits)
  .map((parts) => parts.join(''));

it('gives what the long way gives, wherever it gives anything', () => {
  fc.assert(
    fc.property(text, (cell) => {
      const number = parsePlainNumber(cell);
      // A blank behind it makes the cell go the long way.
      const long = parseStatedValue(`${cell} `);
      if (number) expect(long).toMatchObject({ qualifier: 'exact', numbers: [number] });
      expect(parseStatedValue(cell)).toEqual(long);
    }),
  );
});

it.each(['63.509', '63,509', '', ',5', '5,', '1.2.3', '1234567890123456', '-5', '1e3'])(
  'leaves %s to the long way',
  (cell) => expect(parsePlainNumber(cell)).toBeNull(),
);
