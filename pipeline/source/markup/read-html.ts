import { Parser } from 'htmlparser2';
import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Budget } from '../budget.ts';
import { decodePage } from '../encoding/decode-page.ts';
import { kindName } from '../file-kinds.ts';
import type { Source } from '../table.ts';
import { confirmNumber } from '../workbook/confirm-number.ts';
import type { GridCell } from '../workbook/grid.ts';
import { createFlow, type FlowTable } from './flow.ts';
import type { Attributes } from './xml-reader.ts';

/** HTML's own bounds of a span (4.9.11). */
const mostColumns = 1_000;
const mostRows = 65_534;

const unseen: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
]);
/** Elements that begin and end a line. */
const block =
  /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|section|article|header|footer|center|caption|pre|blockquote|hr|form)$/;

interface OpenCell {
  readonly attributes: Attributes;
  text: string;
}

interface OpenTable {
  readonly table: FlowTable;
  rows: number;
  cell: OpenCell | null;
}

/** The tables of an HTML page with the lines above them: what Excel saves and opens as `.xls`, too. */
export const readHtml = (bytes: Uint8Array, budget: Budget): Source | Issue => {
  const page = decodePage(bytes);
  if ('code' in page) return page;
  const flow = createFlow(budget);
  const tables: OpenTable[] = [];
  let line = '';
  let unseenDepth = 0;
  let fault: Issue | null = null;
  const append = (text: string): void => {
    const cell = tables.at(-1)?.cell;
    if (!cell) line += line.length < limits.cell ? text : '';
    else if (cell.text.length <= limits.cell) cell.text += text;
  };
  const endLine = (): void => {
    if (tables.at(-1)?.cell) append('\n');
    else {
      flow.line(writeLines(line));
      line = '';
    }
  };
  const closeCell = (): void => {
    const table = tables.at(-1);
    if (!table?.cell) return;
    const { attributes, text } = table.cell;
    table.cell = null;
    if (table.rows === 0) table.table.startRow();
    const [columns, rows] = [
      readSpan(attributes.colspan, mostColumns),
      readSpan(attributes.rowspan, mostRows),
    ];
    fault ??= table.table.add(readCell(attributes, writeLines(text)), columns, rows);
  };
  const open = (name: string, attributes: Attributes): void => {
    if (unseen.has(name)) unseenDepth += 1;
    const table = tables.at(-1);
    switch (name) {
      case 'table':
        if (!table?.cell) endLine();
        tables.push({ table: flow.openTable(), rows: 0, cell: null });
        return;
      case 'tr':
        if (!table) return;
        closeCell();
        table.rows += 1;
        table.table.startRow(/display:\s*none/i.test(attributes.style ?? ''));
        return;
      case 'td':
      case 'th':
        closeCell();
        if (table) table.cell = { attributes, text: '' };
        return;
      case 'br':
        append('\n');
        return;
      default:
        if (block.test(name)) endLine();
    }
  };
  const close = (name: string): void => {
    if (unseen.has(name)) unseenDepth -= 1;
    if (name === 'td' || name === 'th' || name === 'tr') closeCell();
    else if (name === 'table') {
      closeCell();
      tables.pop();
    } else if (block.test(name)) endLine();
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (tables.length > limits.nesting)
        fault ??= createIssue('too-nested', {}, { params: { limit: limits.nesting } });
      if (!fault) open(name, attributes);
    },
    onclosetag: (name) => {
      if (!fault) close(name);
    },
    ontext: (text) => {
      if (!fault && unseenDepth === 0) append(text.replace(/[ \t\r\n]+/g, ' '));
    },
  });
  parser.end(page.text);
  endLine();
  const sheets = fault ?? flow.sheets();
  if ('code' in sheets) return sheets;
  if (sheets.length === 0)
    return createIssue('not-a-table', {}, { params: { kind: kindName('html') } });
  return { kind: 'html', sheets, issues: page.issues };
};

const readSpan = (text: string | undefined, most: number): number => {
  const span = Number.parseInt(text ?? '', 10);
  return span >= 1 ? Math.min(span, most) : 1;
};

/** Lines without the blanks at their ends, and without blank lines. */
const writeLines = (text: string): string =>
  text
    .split('\n')
    .map((one) => one.replace(/[ \u00a0]+/g, ' ').trim())
    .filter((one) => one !== '')
    .join('\n');

/** Excel keeps the number itself beside what it shows: `<td x:num="0.727">72,7%</td>`. */
const readCell = (attributes: Attributes, text: string): GridCell => {
  const kept = attributes['x:num'];
  const number = kept === undefined || kept === '' ? Number.NaN : Number(kept);
  if (!Number.isFinite(number)) return { text };
  return confirmNumber(text, text.includes('%') ? number * 100 : number);
};
