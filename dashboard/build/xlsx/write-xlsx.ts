import { strToU8, zipSync } from 'fflate';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';
import type { SheetOfCells } from './workbook.ts';
import { attributes, declaration, office, packaging, spreadsheet } from './xml.ts';

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** ZIP keeps no moment before 1980; a fixed one makes every build write the same bytes. */
const moment = new Date(2020, 0, 1);

/**
 * A workbook as Excel and LibreOffice open it without repairing (ECMA-376, transitional). Written by
 * hand because SheetJS writes no data validation, and all that is needed are four small parts.
 */
export const writeXlsx = (sheets: readonly SheetOfCells[]): Uint8Array => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(sheets.length),
    '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(),
  };
  for (const [i, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, i === 0);
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]);
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: moment });
};

const contentTypesXml = (sheets: number): string => {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet']),
  ].map(([path, type]) => `<Override PartName="${path}" ContentType="${types}.${type}+xml"/>`);
  return `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
};

const relationsXml = (targets: readonly (readonly [kind: string, target: string])[]): string => {
  const each = targets.map(
    ([kind, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${each.join('')}</Relationships>`;
};

const workbookXml = (sheets: readonly SheetOfCells[]): string => {
  const each = sheets.map(({ name, hidden }, i) => {
    const state = hidden ? 'hidden' : undefined;
    return `<sheet${attributes({ name, sheetId: i + 1, state, 'r:id': `rId${i + 1}` })}/>`;
  });
  return `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${each.join('')}</sheets></workbook>`;
};
