import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createMatchers } from '../../../pipeline/match/create-matchers.ts';

const { geographyOnBasis } = createMatchers(codeLists);

describe('a name that says of which set of provinces it is', () => {
  it.each([
    ['Lâm Đồng (cũ)', 'lam-dong', '63'],
    ['Tỉnh Lâm Đồng cũ', 'lam-dong', '63'],
    ['Đắk Nông (cũ)', 'dak-nong', '63'],
    ['Huế (cũ)', 'thua-thien-hue', '63'],
    ['Bắc Ninh (trước sáp nhập)', 'bac-ninh', '63'],
    ['LÂM ĐỒNG (MỚI)', 'lam-dong', '34'],
    ['TP. Hải Phòng (mới)', 'hai-phong', '34'],
    ['Huế mới', 'hue', '34'],
    ['Gia Lai (sau khi sáp nhập)', 'gia-lai', '34'],
    ['Lâm Đồng (Lâm Đồng + Bình Thuận + Đắk Nông)', 'lam-dong', '34'],
    ['Lâm Đồng (gồm Đắk Nông, Bình Thuận và Lâm Đồng)', 'lam-dong', '34'],
    ['Tỉnh Bắc Ninh (Bắc Ninh - Bắc Giang)', 'bac-ninh', '34'],
  ])('%s: %s of the %s', (label, slug, basis) => {
    expect(geographyOnBasis(label)).toEqual({ slug, basis });
  });

  it.each([
    'Lâm Đồng',
    'Đắk Nông (mới)',
    'Lâm Đồng (Lâm Đồng + Bình Thuận)',
    'Lâm Đồng (Lâm Đồng + Bình Thuận + Gia Lai)',
    'Lâm Đồng (đã sáp nhập xã)',
    'Thành phố Lâm Đồng (cũ)',
    'Cả nước (mới)',
    'Nông thôn mới',
  ])('%s: none', (label) => expect(geographyOnBasis(label)).toBeUndefined());
});
