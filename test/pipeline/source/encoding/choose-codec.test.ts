import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../../pipeline/code-lists.ts';
import { chooseCodec } from '../../../../pipeline/source/encoding/choose-codec.ts';
import { codecs } from '../../../../pipeline/source/encoding/legacy-codecs.ts';
import { createEncoder } from './legacy-text.ts';

const provinces = codeLists.geographies
  .filter(({ basis, type }) => basis === '63' && (type === 'province' || type === 'city'))
  .map(({ name }) => name.vi);

/** `count` provinces from each on, in the order of their names. */
const lists = (count: number): readonly string[] =>
  provinces.map((_, from) =>
    ['Tỉnh,Điểm', ...[...provinces, ...provinces].slice(from, from + count)].join(',1\n'),
  );

describe('a list of provinces', () => {
  it.each(codecs.map((codec) => [codec.id, codec] as const))(
    'in %s is read as such, whichever of them it names and however many',
    (id, codec) => {
      const encode = createEncoder(codec);
      for (let count = 7; count <= provinces.length; count += 1)
        for (const list of lists(count))
          expect(chooseCodec(encode(list)).codec?.id, `${count}: ${list}`).toBe(id);
    },
  );

  it.each(codecs.map((codec) => [codec.id, codec] as const))(
    'in %s is never read as something else, though it is short',
    (id, codec) => {
      for (let count = 1; count < 7; count += 1)
        for (const list of lists(count))
          expect([id, undefined]).toContain(chooseCodec(createEncoder(codec)(list)).codec?.id);
    },
  );
});
