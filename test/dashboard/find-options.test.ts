import { describe, expect, it } from 'vitest';
import { findOptions, foldQuery } from '../../dashboard/page/find-options.ts';
import { stepActive } from '../../dashboard/page/step-active.ts';
import { codeLists } from '../../pipeline/code-lists.ts';

const provinces = codeLists.geographies
  .filter(({ basis }) => basis === '63')
  .map(({ slug, name, aliases }) => ({ id: slug, label: name.vi, aliases }));
const first = (text: string): string | undefined => findOptions(provinces, text)[0]?.id;

describe('findOptions', () => {
  it('finds a province without its marks', () => {
    expect(first('quang ninh')).toBe('quang-ninh');
    expect(first('QUẢNG NINH')).toBe('quang-ninh');
    expect(first('dak lak')).toBe('dak-lak');
    expect(first('đắk lắk')).toBe('dak-lak');
  });

  it('puts what begins with the text first, then what holds it', () => {
    const found = findOptions(provinces, 'ninh').map(({ id }) => id);
    expect(found.slice(0, 2)).toEqual(['ninh-binh', 'ninh-thuan']);
    expect(found).toContain('quang-ninh');
    expect(found).not.toContain('ha-noi');
  });

  it('puts the one of that very name before all that begin with it, whatever the order', () => {
    const options = [
      { id: 'suggested', label: 'Chỉ số PCI cấp tỉnh' },
      { id: 'longer', label: 'PCI cấp tỉnh', aliases: ['PCI'] },
      { id: 'exact', label: 'PCI' },
    ];
    expect(findOptions(options, 'pci').map(({ id }) => id)).toEqual([
      'exact',
      'longer',
      'suggested',
    ]);
  });

  it('finds by another name', () => {
    expect(first('TP.HCM')).toBe('ho-chi-minh');
  });

  it('gives all for no text and none for nonsense', () => {
    expect(findOptions(provinces, '  ')).toEqual(provinces);
    expect(findOptions(provinces, 'zzz')).toEqual([]);
  });

  it('folds decomposed and composed letters alike', () => {
    expect(foldQuery('Thừa Thiên – Huế'.normalize('NFD'))).toBe('thua thien hue');
  });
});

describe('stepActive', () => {
  it('moves and wraps with the arrows, stops with the pages, ignores other keys', () => {
    expect(stepActive('ArrowDown', 2, 3)).toBe(0);
    expect(stepActive('ArrowUp', 0, 3)).toBe(2);
    expect(stepActive('PageDown', 1, 3)).toBe(2);
    expect(stepActive('PageUp', 1, 3)).toBe(0);
    expect(stepActive('a', 1, 3)).toBeNull();
    expect(stepActive('ArrowDown', 0, 0)).toBeNull();
  });
});
