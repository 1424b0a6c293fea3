import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Codec, codecs } from '../../../../pipeline/source/encoding/legacy-codecs.ts';
import { createEncoder, smallLetters, vniPairs } from './legacy-text.ts';

const codecOf = (id: Codec['id']): Codec => {
  const codec = codecs.find((one) => one.id === id);
  if (!codec) throw new Error(id);
  return codec;
};

const bytesOfHex = (hex: string): string => Buffer.from(hex, 'hex').toString('latin1');

const sentence =
  'Ủy ban nhân dân tỉnh Quảng Ngãi: thủ tục được cắt giảm, chỉ số hài lòng, sáng kiến, xếp hạng';

describe('old Vietnamese encodings', () => {
  // Made by iconv (glibc), and for windows-1258 by Python's codec with the tones as own characters.
  it.each([
    [
      'viscii',
      sentence,
      '9c792062616e206e68e26e2064e26e2074ef6e68205175e46e67204e67e3693a207468fc2074f86320f0dffe632063a174206769e46d2c206368ef2073af2068e069206cf26e672c2073e16e67206b69aa6e2c2078aa702068d56e67',
    ],
    [
      'tcvn3',
      sentence.replace('Ủ', 'ủ'),
      'f1792062616e206e68a96e2064a96e2074d86e68205175b66e67204e67b7693a207468f12074f46320aeadee632063be74206769b66d2c206368d82073e82068b569206cdf6e672c2073b86e67206b69d56e2c2078d5702068b96e67',
    ],
    [
      'windows-1258',
      sentence,
      '55d2792062616e206e68e26e2064e26e207469d26e6820517561d26e67204e6761de693a20746875d2207475f26320f0fdf5f2632063e3ec7420676961d26d2c20636869d22073f4ec2068e069206c6fcc6e672c2073e16e67206b69eaec6e2c2078eaec70206861f26e67',
    ],
  ] as const)('%s is read as others write it', (id, text, hex) => {
    expect(codecOf(id).decode(bytesOfHex(hex))).toBe(text);
  });

  it.each(vniPairs)('VNI spells %s as %s', (letter, spelling) => {
    expect(codecOf('vni').decode(spelling)).toBe(letter);
  });

  const every = [...smallLetters, ...smallLetters.map((letter) => letter.toUpperCase())];
  const lettersOf = (id: Codec['id']): readonly string[] =>
    id === 'tcvn3' ? [...smallLetters, ...'ĂÂÊÔƠƯĐ'] : every;

  it.each(codecs.map((codec) => [codec.id, codec] as const))(
    '%s holds every letter: what is encoded is decoded',
    (id, codec) => {
      const encode = createEncoder(codec);
      const letter = fc.constantFrom(...lettersOf(id), ...'abcxyzABCXYZ0123456789 ,.;-%\n');
      fc.assert(
        fc.property(fc.array(letter), (letters) => {
          // A letter and the mark that would follow it are one letter in these two.
          const text = letters.join(id === 'vni' || id === 'windows-1258' ? '-' : '');
          expect(codec.decode(encode(text))).toBe(text);
        }),
      );
      expect(lettersOf(id).map((one) => codec.decode(encode(one)))).toEqual(lettersOf(id));
    },
  );

  it.each([
    ['tcvn3', 'Qu\xc0ng'],
    ['vni', 'Qu\xb6ng'],
    ['vni', 'Qu\xf9ng b\xf9'],
    ['windows-1258', 'Qu\x8ang'],
  ] as const)('%s has no %j', (id, bytes) => {
    expect(codecOf(id).decode(bytes)).toBeNull();
  });
});
