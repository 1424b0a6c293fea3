import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../../pipeline/code-lists.ts';
import { createBlock } from '../../../../pipeline/layout/heading/heading-block.ts';
import { createSpread } from '../../../../pipeline/layout/heading/spread.ts';
import { createMatchers } from '../../../../pipeline/match/create-matchers.ts';
import type { MergedCells } from '../../../../pipeline/source/table.ts';

const matchers = createMatchers(codeLists);

const pathsOf = (text: string, merged: readonly MergedCells[] = []): string[] => {
  const rows = text
    .split('\n')
    .map((line, i) => ({ row: i + 1, cells: line.split('|').map((cell) => cell.trim()) }));
  return createBlock(rows, createSpread(merged), matchers).paths.map((path) => path.join('>'));
};

describe('the paths of a heading without merged cells', () => {
  it('take the blanks on the right for the cell on their left', () => {
    expect(pathsOf('Tỉnh|PCI| |PAPI| \n |2018|2019|2018|2019')).toEqual([
      'Tỉnh',
      'PCI>2018',
      'PCI>2019',
      'PAPI>2018',
      'PAPI>2019',
    ]);
  });

  it('stay within the group above', () => {
    expect(pathsOf('Tỉnh|Năm 2018| |Năm 2019| \n |PCI| |PAPI| \n |Điểm|Hạng|Điểm|Hạng')).toEqual([
      'Tỉnh',
      'Năm 2018>PCI>Điểm',
      'Năm 2018>PCI>Hạng',
      'Năm 2019>PAPI>Điểm',
      'Năm 2019>PAPI>Hạng',
    ]);
  });

  it.each([
    // A heading with nothing below it stands for its own column only.
    ['Tỉnh|PCI| \n | |2019', ['Tỉnh', 'PCI', '2019']],
    // What contradicts the cell on the left is not under it.
    ['Tỉnh|PCI 2018| \n |Điểm|PAPI 2019', ['Tỉnh', 'PCI 2018>Điểm', 'PAPI 2019']],
    ['Tỉnh| |PCI\n |PAPI|Điểm', ['Tỉnh', 'PAPI', 'PCI>Điểm']],
  ])('%j guess nothing that is not certain', (text, paths) => expect(pathsOf(text)).toEqual(paths));
});

describe('the paths of a heading with merged cells', () => {
  const text = 'Tỉnh|Kết quả| | \n |PCI|PAPI|Ghi chú';
  it('reach as far as these', () => {
    const merged = [
      { top: 1, bottom: 2, left: 0, right: 0 },
      { top: 1, bottom: 1, left: 1, right: 2 },
    ];
    expect(pathsOf(text, merged)).toEqual(['Tỉnh', 'Kết quả>PCI', 'Kết quả>PAPI', 'Ghi chú']);
  });

  it('hold a cell merged over rows and columns once', () => {
    const block = 'Đã giải quyết| |STT\n | | \nTrước hạn|Quá hạn| ';
    const merged = [
      { top: 1, bottom: 2, left: 0, right: 1 },
      { top: 1, bottom: 3, left: 2, right: 2 },
    ];
    expect(pathsOf(block, merged)).toEqual([
      'Đã giải quyết>Trước hạn',
      'Đã giải quyết>Quá hạn',
      'STT',
    ]);
  });
});
