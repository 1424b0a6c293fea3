import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createGeographyMatcher } from '../../../pipeline/match/match-geography.ts';
import { readSharedRows } from '../../data/read-shared.ts';

const match = createGeographyMatcher(codeLists.geographies);
const slugsOf = (label: string): readonly string[] => {
  const found = match(label);
  if (found.found === 'one') return [found.slug];
  return found.found === 'several' ? found.slugs : [];
};

const slugOfName = new Map(
  codeLists.geographies
    .filter((g) => g.basis === '63')
    .map((g) => [g.name.vi.replace('TP. ', ''), g.slug]),
);

const labels = codeLists.geographies.flatMap((g) =>
  [g.name.vi, g.name.en, g.official, ...g.aliases].map((label) => ({ label, slug: g.slug })),
);

describe('a label of a place', () => {
  it.each([
    ['Quảng Ninh', 'quang-ninh'],
    ['  QUẢNG\u00a0NINH ', 'quang-ninh'],
    ['tỉnh Quảng Ninh', 'quang-ninh'],
    ['Quang Ninh Province', 'quang-ninh'],
    ['quang-ninh', 'quang-ninh'],
    ['TP.HCM', 'ho-chi-minh'],
    ['Tp. Hồ Chí Minh', 'ho-chi-minh'],
    ['TP.Hồ Chí Minh', 'ho-chi-minh'],
    ['Ho Chi Minh City', 'ho-chi-minh'],
    ['Thanh Hoá', 'thanh-hoa'],
    ['Đăk Lăk', 'dak-lak'],
    ['Bà Rịa – Vũng Tàu', 'ba-ria-vung-tau'],
    ['BR-VT', 'ba-ria-vung-tau'],
    ['Thừa Thiên-Huế', 'thua-thien-hue'],
    ['<U+0110><U+1EAE>K L<U+1EAE>K', 'dak-lak'],
    ['12. Hà Nội', 'ha-noi'],
    ['Hà Nội (1)', 'ha-noi'],
    ['Thành phố Đồng Nai', 'dong-nai'],
    ['Hà Tây', 'ha-tay'],
    ['Cả nước', 'vietnam'],
    ['(cả nước)', 'vietnam'],
    ['vùng Tây Nguyên', 'region-tay-nguyen'],
    ['Trung du miền núi phía Bắc', 'region-trung-du-va-mien-nui-phia-bac'],
  ])('%j is %s', (label, slug) => {
    expect(match(label)).toEqual({ found: 'one', slug, repaired: false });
  });

  it.each([
    ['H\ufffd Giang', 'ha-giang'],
    ['B\ufffdC GIANG', 'bac-giang'],
    ['TH\ufffdNH PH\ufffd \ufffd\ufffd N\ufffdng', 'da-nang'],
    ['\ufffdTP. H\ufffd Ch\ufffd Minh', 'ho-chi-minh'],
    ['NAM\ufffd\ufffd\u1ecaNH', 'nam-dinh'],
  ])('%j is repaired to %s', (label, slug) => {
    expect(match(label)).toEqual({ found: 'one', slug, repaired: true });
  });

  it.each([
    ['a commune named like a province', 'xã Quảng Bình'],
    ['a town named like its province', 'TP. Thanh Hóa'],
    ['a district whose name differs by a mark', 'Phù Yên'],
    ['a river whose name differs by a mark', 'Kiến Giang'],
    ['a region called a province', 'Tỉnh Đông Nam Bộ'],
    ['two letters', 'VT'],
    ['two letters', 'HN'],
    ['Cyrillic look-alikes', '\u041d\u00e0 N\u1ed9i'],
    ['a plain letter that is missing', 'H NAM'],
    ['a plain letter that was replaced', '\ufffduang Ninh'],
    ['hardly a letter left', '\ufffdN \ufffd\ufffd\ufffd\ufffdG'],
    ['a prefix alone', 'Thành phố'],
    ['nothing', ''],
    ['a sentence', `Quảng Ninh ${'\ufffd'.repeat(60)} đứng đầu cả nước`],
    ['two provinces', 'Hà Nội, Hải Phòng'],
  ])('%s matches nothing: %j', (_, label) => {
    expect(match(label)).toEqual({ found: 'none' });
  });

  it('leaves it to the basis whether Huế is the province or the city', () => {
    expect(match('Huế')).toEqual({ found: 'several', slugs: ['thua-thien-hue', 'hue'] });
    expect(match('TP. Huế')).toEqual({ found: 'several', slugs: ['thua-thien-hue', 'hue'] });
  });

  it('is found under every name, however it is cased, composed and spaced', () => {
    const disguise = fc.record({
      pick: fc.constantFrom(...labels),
      upper: fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
      form: fc.constantFrom('NFC', 'NFD'),
      space: fc.constantFrom(' ', '\u00a0', '  ', ' \u202f'),
      around: fc.constantFrom('', ' ', '\u00a0', '\t', '\ufeff'),
    });
    fc.assert(
      fc.property(disguise, ({ pick, upper, form, space, around }) => {
        const cased = [...pick.label]
          .map((letter, i) =>
            upper[i % upper.length] ? letter.toUpperCase() : letter.toLowerCase(),
          )
          .join('');
        const label = around + cased.replaceAll(' ', space).normalize(form) + around;
        expect(slugsOf(label)).toContain(pick.slug);
      }),
      { numRuns: 2000 },
    );
  });

  it('is found without any mark', () => {
    const bare = (text: string): string =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
    for (const { label, slug } of labels) expect(slugsOf(bare(label))).toContain(slug);
  });
});

describe('spellings of real workbooks', () => {
  const seen = readSharedRows('domain/spellings-seen.csv');
  it.skipIf(seen === null)('match at least 98 in 100, and none wrongly', () => {
    const rows = (seen ?? []).map(({ raw = '', province = '' }) => ({
      raw,
      meant: slugOfName.get(province),
      found: slugsOf(raw),
    }));
    const matched = rows.filter(({ found }) => found.length > 0);
    expect(rows.length).toBeGreaterThan(300);
    expect(matched.filter(({ meant, found }) => found.length > 1 || found[0] !== meant)).toEqual(
      [],
    );
    expect(matched.length / rows.length).toBeGreaterThanOrEqual(0.98);
  });

  const provinces = readSharedRows('domain/provinces-63.csv');
  it.skipIf(provinces === null)('and the aliases of the 63 lead to their province', () => {
    for (const { slug = '', aliases = '' } of provinces ?? [])
      for (const alias of aliases.split('|'))
        expect([alias, slugsOf(alias)[0]]).toEqual([alias, slug]);
  });
});
