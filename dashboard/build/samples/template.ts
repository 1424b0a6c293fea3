import type { CodeLists } from '../../../pipeline/model/code-lists.ts';
import type { Geography } from '../../../pipeline/model/geography.ts';
import type { Column, Prompt, SheetOfCells } from '../xlsx/workbook.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';

const emptyRows = 300;
const headingRow = 2;
const listName = 'Danh mục';

/** `Trước khi thực hiện` is what a figure is cut down from. */
const kinds = ['Thực hiện', 'Kế hoạch', 'Trước khi thực hiện'];

/** The columns of the form, in the order of its letters. */
const headings = [
  'Tỉnh/Thành phố',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Kỳ',
  'Loại',
  'Giá trị',
  'Xếp hạng',
  'Ghi chú',
];
const widths = [24, 52, 18, 16, 22, 16, 12, 36];

/**
 * An empty form to be filled in, one figure to a row, its choices taken from the code lists. All of
 * its cells are text, so that Excel turns no rank `5/63` into a day and no `71,25` into 7125.
 */
export const writeTemplate = (lists: CodeLists): Uint8Array => {
  const choices = listChoices(lists);
  return writeXlsx([formSheet(choices), choicesSheet(choices)]);
};

interface Choices {
  readonly provinces: readonly string[];
  readonly indicators: readonly string[];
  readonly units: readonly string[];
}

const listChoices = ({ geographies, indicators, units }: CodeLists): Choices => ({
  provinces: listProvinces(geographies),
  indicators: indicators.map(({ name }) => name.vi),
  units: [...new Set(units.map(({ name }) => name.vi))],
});

/** The 34 first, then former provinces whose names are gone: the period decides which is meant. */
const listProvinces = (geographies: readonly Geography[]): readonly string[] => {
  const provinces = geographies
    .filter(({ type }) => type === 'province' || type === 'city')
    .toSorted((a, b) => a.order - b.order);
  const present = provinces.filter(({ basis }) => basis === '34');
  return [...new Set([...present, ...provinces].map(({ name }) => name.vi))];
};

const formSheet = (choices: Choices): SheetOfCells => ({
  name: 'Báo cáo',
  columns: widths.map((width): Column => ({ width, style: 'text' })),
  rows: [
    { cells: ['BÁO CÁO SỐ LIỆU', ...headings.slice(1).map(() => null)], style: 'title' },
    { cells: headings, style: 'heading' },
  ],
  frozen: headingRow,
  prompts: writePrompts(choices),
});

const writePrompts = ({ provinces, indicators, units }: Choices): readonly Prompt[] => [
  prompt('A', 'Tỉnh đã sáp nhập chỉ dùng cho kỳ trước khi sáp nhập.', ['A', provinces.length]),
  prompt('B', 'Chọn tên chỉ tiêu trong danh sách.', ['B', indicators.length]),
  prompt('C', 'Chọn đơn vị tính của giá trị.', ['C', units.length]),
  prompt('D', 'Năm, quý, tháng hoặc giai đoạn: 2024; Quý I/2024; 6 tháng 2024; 2021-2025.'),
  prompt('E', 'Để trống là số thực hiện.', ['D', kinds.length]),
  prompt('F', 'Một số, dấu phẩy trước phần thập phân: 71,25. Chưa có số liệu thì để trống.'),
  prompt('G', 'Nếu có: 5 hoặc 5/63.'),
  prompt('H', 'Nguồn số liệu hoặc điều cần nói thêm.'),
];

const prompt = (
  column: string,
  text: string,
  list?: readonly [column: string, count: number],
): Prompt => ({
  range: `${column}${headingRow + 1}:${column}${headingRow + emptyRows}`,
  title: headings[column.charCodeAt(0) - 65] ?? '',
  text,
  ...(list && {
    list: `'${listName}'!$${list[0]}$${firstChoice}:$${list[0]}$${list[1] + firstChoice - 1}`,
  }),
});

const firstChoice = 2;

/** Hidden: the reader leaves hidden sheets out and says so, whatever a list of names may look like. */
const choicesSheet = ({ provinces, indicators, units }: Choices): SheetOfCells => {
  const columns = [provinces, indicators, units, kinds];
  const rows = Math.max(...columns.map((column) => column.length));
  return {
    name: listName,
    hidden: true,
    columns: [24, 62, 18, 22].map((width) => ({ width })),
    frozen: firstChoice - 1,
    rows: [
      { cells: ['Tỉnh/Thành phố', 'Chỉ tiêu', 'Đơn vị tính', 'Loại'], style: 'heading' },
      ...Array.from({ length: rows }, (_, i) => ({
        cells: columns.map((column) => column[i] ?? null),
      })),
    ],
  };
};
