import {
  type Cell,
  type Column,
  columnName,
  type Prompt,
  type RowOfCells,
  type SheetOfCells,
  type Style,
  styles,
} from './workbook.ts';
import { attributes, declaration, escapeXml, spreadsheet } from './xml.ts';

/**
 * One `worksheet` part; its elements stand in the order the schema of ECMA-376 wants. One sheet of
 * a workbook is open when the file is.
 */
export const sheetXml = (sheet: SheetOfCells, isOpen: boolean): string =>
  [
    `${declaration}<worksheet xmlns="${spreadsheet}">`,
    viewXml(sheet.frozen ?? 0, isOpen),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columns),
    `<sheetData>${sheet.rows.map(rowXml).join('')}</sheetData>`,
    counted('mergeCells', (sheet.merged ?? []).map(mergeXml)),
    counted('dataValidations', (sheet.prompts ?? []).map(promptXml)),
    textNumbersXml(sheet.prompts ?? []),
    '</worksheet>',
  ].join('');

const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;

const viewXml = (frozen: number, isOpen: boolean): string => {
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozen + 1}" sqref="A${frozen + 1}"/>`;
  return `<sheetViews><sheetView${isOpen ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`;
};

const columnsXml = (columns: readonly Column[]): string => {
  const each = columns.map(({ width, style }, i) => {
    const at = { min: i + 1, max: i + 1, width, style: style && styleIndex(style), customWidth: 1 };
    return `<col${attributes(at)}/>`;
  });
  return `<cols>${each.join('')}</cols>`;
};

const styleIndex = (style: Style): number => styles.indexOf(style);

const rowXml = ({ cells, style }: RowOfCells, i: number): string => {
  const written = cells.map((cell, j) => cellXml(cell, `${columnName(j + 1)}${i + 1}`, style));
  return `<row r="${i + 1}">${written.join('')}</row>`;
};

const cellXml = (cell: Cell, at: string, style: Style | undefined): string => {
  if (cell === null) return style === undefined ? '' : `<c r="${at}" s="${styleIndex(style)}"/>`;
  if (typeof cell === 'number') {
    const look = style ?? (Number.isInteger(cell) ? 'whole' : 'decimal');
    return `<c r="${at}" s="${styleIndex(look)}"><v>${cell}</v></c>`;
  }
  const look = styleIndex(style ?? 'text');
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
};

const mergeXml = (range: string): string => `<mergeCell ref="${range}"/>`;

/** A choice outside the list is asked about, not refused: a province may go by another name. */
const promptXml = ({ range, list, title, text }: Prompt): string => {
  const choice = {
    type: list && 'list',
    errorStyle: list && 'warning',
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: list && 1,
    errorTitle: list && title,
    error: list && 'Không có trong danh mục. Vẫn giữ nội dung này?',
    promptTitle: title,
    prompt: text,
    sqref: range,
  };
  const formula = list === undefined ? '' : `<formula1>${escapeXml(list)}</formula1>`;
  return `<dataValidation${attributes(choice)}>${formula}</dataValidation>`;
};

/** Where figures are kept as they were typed, Excel need not mark each of them as a fault. */
const textNumbersXml = (prompts: readonly Prompt[]): string =>
  prompts.length === 0
    ? ''
    : `<ignoredErrors><ignoredError sqref="${prompts.map(({ range }) => range).join(' ')}" numberStoredAsText="1"/></ignoredErrors>`;
