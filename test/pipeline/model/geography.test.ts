import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { type Basis, findGeography, officialNames } from '../../../pipeline/model/geography.ts';
import { typeOn } from '../type-on.ts';

const unitOf = (slug: string, basis: Basis) => {
  const unit = findGeography(codeLists.geographies, slug, basis);
  if (!unit) throw new Error(`no ${slug} of the ${basis}`);
  return unit;
};

describe('the type of a unit on a day', () => {
  it.each([
    ['thua-thien-hue', '63', '2024-12-31', 'province'],
    ['thua-thien-hue', '63', '2025-01-01', 'city'],
    ['hue', '34', '2025-07-01', 'city'],
    ['dong-nai', '63', '2025-06-30', 'province'],
    ['dong-nai', '34', '2026-04-29', 'province'],
    ['dong-nai', '34', '2026-04-30', 'city'],
    ['ha-noi', '63', '2005-01-01', 'city'],
    ['quang-ninh', '34', '2026-04-30', 'province'],
  ] as const)('%s of the %s on %s: %s', (slug, basis, day, type) => {
    expect(typeOn(unitOf(slug, basis), day)).toBe(type);
  });
});

describe('the official names of a unit', () => {
  it('are those of every time', () => {
    const names = officialNames(unitOf('dong-nai', '34'));
    expect(names).toEqual(['Tỉnh Đồng Nai', 'Thành phố Đồng Nai']);
  });
});
