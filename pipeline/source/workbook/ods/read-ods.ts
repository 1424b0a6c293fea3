import { createIssue } from '../../../create-issue.ts';
import { limits } from '../../../limits.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Archive } from '../../archive/open-archive.ts';
import type { Budget } from '../../budget.ts';
import { createParagraphs } from '../../markup/paragraphs.ts';
import { type Attributes, readXml, readXmlPart, type XmlHandler } from '../../markup/xml-reader.ts';
import { tooManySheets } from '../../refusals.ts';
import type { Sheet, Source } from '../../table.ts';
import { createOdsStyles, type TextStyle } from './ods-styles.ts';
import { countOf, createOdsTable, type OdsTable } from './ods-table.ts';

/** An OpenDocument spreadsheet (ODF 1.3 part 3, 9): every sheet with its rows, read whole. */
export const readOds = (archive: Archive, budget: Budget): Source | Issue => {
  const encrypted = findEncryption(archive);
  if (encrypted) return encrypted;
  const sheets: Sheet[] = [];
  const fault = readXmlPart(archive, 'content.xml', withoutAsides(createHandler(sheets, budget)));
  return fault ?? { kind: 'ods', sheets, issues: [] };
};

/** The same in a single XML, without an archive around it (FODS). */
export const readFlatOds = (bytes: Uint8Array, budget: Budget): Source | Issue => {
  const sheets: Sheet[] = [];
  const fault = readXml(bytes, 'FODS', withoutAsides(createHandler(sheets, budget)));
  return fault ?? { kind: 'ods', sheets, issues: [] };
};

/** A password encrypts the parts, and the manifest says how. */
const findEncryption = (archive: Archive): Issue | null => {
  if (!archive.has('META-INF/manifest.xml')) return null;
  return readXmlPart(archive, 'META-INF/manifest.xml', {
    open: (name) => (name === 'encryption-data' ? createIssue('encrypted-file') : null),
    close: () => null,
  });
};

/** Notes and drawings hold text that is not in the cell; pictures and fonts are no text at all. */
const asides: ReadonlySet<string> = new Set([
  'annotation',
  'shapes',
  'frame',
  'custom-shape',
  'binary-data',
]);

const withoutAsides = (handler: XmlHandler): XmlHandler => {
  let depth = 0;
  return {
    open: (name, attributes) => {
      if (asides.has(name)) depth += 1;
      return depth === 0 ? handler.open(name, attributes) : null;
    },
    text: (piece) => {
      if (depth === 0) handler.text?.(piece);
    },
    close: (name) => {
      const isInside = depth > 0;
      if (asides.has(name)) depth -= 1;
      return isInside ? null : handler.close(name);
    },
  };
};

/** Puts the sheets of the content together, in its order. */
const createHandler = (sheets: Sheet[], budget: Budget): XmlHandler => {
  const styles = createOdsStyles();
  const paragraphs = createParagraphs();
  let table: OdsTable | null = null;
  let cell: Attributes | null = null;
  /** Of the cell, its paragraphs and the spans in them, the innermost last. */
  const shown: TextStyle[] = [];
  const open: XmlHandler['open'] = (name, attributes) => {
    styles.open(name, attributes);
    if (name === 'table') {
      const title = attributes['table:name'] ?? `Sheet${sheets.length + 1}`;
      table = createOdsTable(title, styles.isHidden(attributes['table:style-name']), budget);
      return sheets.length < limits.sheets ? null : tooManySheets();
    }
    if (name === 'table-column') table?.addColumns(attributes);
    if (name === 'table-row') table?.openRow(attributes);
    if (isText(name)) shown.push(within(shown.at(-1), styles.textStyle(styleName(attributes))));
    if (isCell(name)) {
      cell = attributes;
      paragraphs.clear();
    }
    if (name === 'p' && cell) paragraphs.open();
    if (name === 's') paragraphs.append(' '.repeat(Math.min(countOf(attributes['text:c']), 80)));
    if (name === 'tab') paragraphs.append(' ');
    if (name === 'line-break') paragraphs.append('\n');
    return null;
  };
  const close: XmlHandler['close'] = (name) => {
    if (isText(name)) shown.pop();
    if (name === 'p') paragraphs.close();
    if (isCell(name) && cell) {
      const attributes = cell;
      cell = null;
      return table?.addCell(attributes, paragraphs.text(), paragraphs.omitted());
    }
    if (name === 'table-row') return table?.closeRow();
    if (name === 'table' && table) {
      sheets.push(table.close());
      table = null;
    }
    return null;
  };
  const text = (piece: string): void => {
    if (shown.at(-1)?.isOmitted) paragraphs.omit(piece);
    else if (shown.at(-1)?.isRaised) paragraphs.appendRaised(piece);
    else paragraphs.append(piece);
  };
  return { open, close, text };
};

const styleName = (attributes: Attributes): string | undefined =>
  attributes['text:style-name'] ?? attributes['table:style-name'];

/** What is hidden or raised stays so inside. */
const within = (around: TextStyle | undefined, own: TextStyle): TextStyle => ({
  isOmitted: own.isOmitted || (around?.isOmitted ?? false),
  isRaised: own.isRaised || (around?.isRaised ?? false),
});

const isText = (name: string): boolean => name === 'p' || name === 'span' || isCell(name);

const isCell = (name: string): boolean => name === 'table-cell' || name === 'covered-table-cell';
