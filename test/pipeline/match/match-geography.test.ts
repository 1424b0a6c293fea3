import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createGeographyMatcher } from '../../../pipeline/match/match-geography.ts';
import { readSharedRows } from '../../data/read-shared.ts';

const match = createGeographyMatcher(codeLists.geographies);
const slugsOf = (label: string): readonly string[] => {
  const found = match(label);
  if (found.found === 'one') return [found.slug];
  return found.found === 'none' ? [] : found.slugs;
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
    ['TP. Đồng Nai', 'dong-nai'],
    ['\u00d0\u1ed3ng Nai', 'dong-nai'],
    ['Tỉnh Đồng Nai', 'dong-nai'],
    ['Tỉnh Thừa Thiên Huế', 'thua-thien-hue'],
    ['Hà Tây', 'ha-tay'],
    ['Cả nước', 'vietnam'],
    ['(cả nước)', 'vietnam'],
    ['vùng Tây Nguyên', 'region-tay-nguyen'],
    ['Trung du miền núi phía Bắc', 'region-trung-du-va-mien-nui-phia-bac'],
    ['T. Quảng Ninh', 'quang-ninh'],
    ['Quảng Ninh (tỉnh)', 'quang-ninh'],
    ['UBND tỉnh Quảng Ninh', 'quang-ninh'],
    ['Thủ đô Hà Nội', 'ha-noi'],
    ['T.P. Hà Nội', 'ha-noi'],
    ['Da Nang City', 'da-nang'],
    ['Hải Phòng, thành phố', 'hai-phong'],
    ['TP. Hồ Chí Minh (TP.HCM)', 'ho-chi-minh'],
    ['Đồng Tháp / Dong Thap', 'dong-thap'],
    ['Đà Nẵng\nDa Nang', 'da-nang'],
    ['1. Tỉnh Bắc Kạn - Bac Kan Province', 'bac-kan'],
    ['Daklak', 'dak-lak'],
    ['Vũng Tàu – Bà Rịa', 'ba-ria-vung-tau'],
    ['T.T. Huế', 'thua-thien-hue'],
    ['I. Hà Nội', 'ha-noi'],
    ['01 - Hà Nội', 'ha-noi'],
    ['- Hà Nội', 'ha-noi'],
    ['Hà Nội - 01', 'ha-noi'],
    ['Hà Nội_01', 'ha-noi'],
    ['Hà Nội [1]', 'ha-noi'],
    ['Hà Nội1', 'ha-noi'],
    ['Hà Nội (*):', 'ha-noi'],
    ['tỉnh Hà Tây (cũ)', 'ha-tay'],
    ['Hà Giang cũ', 'ha-giang'],
  ])('%j is %s', (label, slug) => {
    expect(match(label)).toEqual({ found: 'one', slug, repaired: false });
  });

  it.each([
    ['H\ufffd Giang', 'ha-giang'],
    ['B\ufffdC GIANG', 'bac-giang'],
    ['TH\ufffdNH PH\ufffd \ufffd\ufffd N\ufffdng', 'da-nang'],
    ['\ufffdTP. H\ufffd Ch\ufffd Minh', 'ho-chi-minh'],
    ['NAM\ufffd\ufffd\u1ecaNH', 'nam-dinh'],
    ['\ufffduang Ninh', 'quang-ninh'],
    ['B\ufffd\ufffdc Li\ufffd\ufffdu', 'bac-lieu'],
    ['H?i Ph?ng', 'hai-phong'],
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
    ['an office of a province', 'Sở Nội vụ tỉnh Quảng Ninh'],
    ['the committee of a town', 'UBND thành phố Thanh Hóa'],
    ['a code of another province', 'Hà Nội - 79'],
    ['a former unit whose name lives on', 'Bắc Ninh (cũ)'],
    ['two names that are not one place', 'Hà Nội (Hà Nam)'],
    ['another mark', 'Hà Tỉnh'],
    ['hardly a letter left', '\ufffdN \ufffd\ufffd\ufffd\ufffdG'],
    ['a prefix alone', 'Thành phố'],
    ['nothing', ''],
    ['a sentence', `Quảng Ninh ${'\ufffd'.repeat(60)} đứng đầu cả nước`],
    ['two provinces', 'Hà Nội, Hải Phòng'],
    ['a very long text', `${'. '.repeat(100_000)}x`],
  ])('%s matches nothing: %j', (_, label) => {
    expect(match(label)).toEqual({ found: 'none' });
  });

  it.each(['Huế', 'TP. Huế', 'HUE', 'Thành phố Huế'])(
    'leaves it to the basis what %s is',
    (label) => {
      const slugs = ['thua-thien-hue', 'hue'];
      expect(match(label)).toEqual({ found: 'by-basis', slugs, repaired: false });
    },
  );

  it.each([
    ['\ufffdinh Thuận', ['binh-thuan', 'ninh-thuan']],
    ['Quảng \ufffdinh', ['quang-binh', 'quang-ninh']],
  ])('does not guess between two: %j', (label, slugs) => {
    expect(match(label)).toEqual({ found: 'several', slugs, repaired: true });
  });

  it('takes no longer when most of it is lost', () => {
    const label = `${'\ufffd'.repeat(40)}bariavungtaubaria`;
    const start = performance.now();
    for (let i = 0; i < 20; i += 1) match(label + i);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('is never taken for another when letters are lost', () => {
    const damaged = fc
      .record({
        pick: fc.constantFrom(...labels),
        lost: fc.uniqueArray(fc.nat(15), { minLength: 1, maxLength: 3 }),
      })
      .map(({ pick, lost }) => ({
        slug: pick.slug,
        text: [...pick.label].map((letter, i) => (lost.includes(i) ? '\ufffd' : letter)).join(''),
      }));
    fc.assert(
      fc.property(damaged, ({ slug, text }) => {
        const found = slugsOf(text);
        // "T\ufffd. Huế" may be the province or the city it became.
        if (found.length > 0 && slug !== 'hue') expect(found).toContain(slug);
      }),
      { numRuns: 2000 },
    );
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
    console.log(`spellings matched: ${matched.length} of ${rows.length}`);
    expect(matched.length / rows.length).toBeGreaterThanOrEqual(0.98);
  });

  const provinces = readSharedRows('domain/provinces-63.csv');
  it.skipIf(provinces === null)('and the aliases of the 63 lead to their province', () => {
    for (const { slug = '', aliases = '' } of provinces ?? [])
      for (const alias of aliases.split('|'))
        expect([alias, slugsOf(alias)[0]]).toEqual([alias, slug]);
  });
});
