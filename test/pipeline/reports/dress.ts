import type { Draw } from './draw.ts';
import { blank, type LaidTable, type Line, type Merge, words } from './meaning.ts';

/** A line with its words in the last of so many columns. */
const atEnd = (text: string, width: number): Line => [
  ...Array.from({ length: width - 1 }, () => blank),
  ...words(text),
];

/** The first cell at the left, the other at the right. */
const atEnds = (left: string, right: string, width: number): Line =>
  width < 3 ? words(left) : [...words(left), ...atEnd(right, width - 1)];

/** The lines above a table: who writes, the title, the unit. */
export const dressAbove = (
  draw: Draw,
  width: number,
  title: string,
  unit: string | null = null,
  more: readonly string[] = [],
): readonly Line[] => [
  ...(draw.chance(40)
    ? [
        atEnds('BỘ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', width),
        atEnd('Độc lập - Tự do - Hạnh phúc', width),
      ]
    : []),
  words(title),
  ...more.map((text) => words(text)),
  ...(unit === null ? [] : [atEnd(`Đơn vị tính: ${unit}`, width)]),
  ...(draw.chance(40) ? [[]] : []),
];

const notes = [
  'Ghi chú: Số liệu làm tròn.',
  'Nguồn: Báo cáo của các địa phương',
  '* Số liệu tính đến 31/12; (-) không có số liệu',
] as const;

/** The lines below it: a note, place and day, signatures. */
export const dressBelow = (draw: Draw, width: number): readonly Line[] => [
  ...(draw.chance(50) ? [words(draw.one(...notes))] : []),
  ...(draw.chance(50)
    ? [
        [],
        atEnd('Hà Nội, ngày 15 tháng 12 năm 2023', width),
        atEnds('NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ', width),
        ...(draw.chance(50) ? [atEnds('Nguyễn Văn An', 'Trần Thị Bình', width)] : []),
      ]
    : []),
];

/** A row of letters and numbers below the heading, as forms have it; often there is none. */
export const letterRow = (draw: Draw, labels: number, figures: number): readonly Line[] => {
  const style = draw.one('none', 'none', 'letters', 'numbers');
  if (style === 'none') return [];
  const count = Array.from({ length: figures }, (_, i) => i + 1);
  return style === 'letters'
    ? [words(...['A', 'B', 'C'].slice(0, labels), ...count)]
    : [words(...Array.from({ length: labels + figures }, (_, i) => `(${i + 1})`))];
};

/** A heading cell over several rows or columns. */
export const merge = (row: number, column: number, rows: number, columns: number): Merge => ({
  from: [row, column],
  to: [row + rows - 1, column + columns - 1],
});

/** The words, then blanks up to that many columns. */
export const spread = (text: string | number, columns: number): Line => [
  ...words(text),
  ...Array.from({ length: columns - 1 }, () => blank),
];

/** Rows with their heading, dressed; the width is that of the first row. */
export const dressTable = (
  draw: Draw,
  rows: readonly Line[],
  merges: readonly Merge[],
  title: string,
  unit: string | null = null,
  more: readonly string[] = [],
): LaidTable => {
  const width = rows[0]?.length ?? 1;
  return {
    above: dressAbove(draw, width, title, unit, more),
    rows,
    merges,
    below: dressBelow(draw, width),
  };
};
