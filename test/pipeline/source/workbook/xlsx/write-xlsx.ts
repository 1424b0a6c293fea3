import { strToU8, zipSync } from 'fflate';

/** What a test's workbook is made of: sheets by name as XML inside `worksheet`. */
export interface TestWorkbook {
  readonly sheets: Readonly<Record<string, string>>;
  /** Attributes of each sheet in the workbook's list. */
  readonly states?: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** XML inside `styleSheet`. */
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly more?: Readonly<Record<string, string>>;
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (targets: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([id, kind, to]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${to}"/>`)
    .join('')}</Relationships>`;

/** An XLSX with these parts, as small as Excel still opens it. */
export const writeXlsx = ({
  sheets,
  states = {},
  strings = [],
  styles = '',
  workbookPr = '',
  more = {},
}: TestWorkbook): Uint8Array => {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}" ${states[name] ?? ''}/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${office}">${workbookPr}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, i) => [`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`] as const),
      ['t', 'sharedStrings', 'sharedStrings.xml'],
      ['f', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i}.xml`,
        `<worksheet xmlns="${spreadsheet}">${sheets[name]}</worksheet>`,
      ]),
    ),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([k, xml]) => [k, strToU8(xml)])));
};

/** A cell with its text in it. */
export const textCell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
