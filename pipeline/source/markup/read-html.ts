import { Parser } from 'htmlparser2';
import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Budget } from '../budget.ts';
import { decodePage } from '../encoding/decode-page.ts';
import { kindName } from '../file-kinds.ts';
import { damagedFile, notATable } from '../refusals.ts';
import type { Source } from '../table.ts';
import { confirmNumber } from '../workbook/confirm-number.ts';
import type { GridCell } from '../workbook/grid.ts';
import { createFlow, type FlowTable } from './flow.ts';
import { createMarks, type Mark } from './html-marks.ts';
import { createTextFlow, type TextCell, trimLines } from './text-flow.ts';
import { type Attributes, tooNested } from './xml-reader.ts';

/** HTML's own bounds of a span (4.9.11). */
const mostColumns = 1_000;
const mostRows = 65_534;

interface HtmlCell extends TextCell {
  readonly attributes: Attributes;
}

/** The tables of an HTML page with the lines above them: what Excel saves and opens as `.xls`, too. */
export const readHtml = (bytes: Uint8Array, budget: Budget): Source | Issue => {
  const page = decodePage(bytes);
  if ('code' in page) return page;
  const flow = createFlow(budget);
  const text = createTextFlow(flow, closeCell);
  const fault = parse(page.text, text);
  text.endLine();
  const sheets = fault ?? flow.sheets();
  if ('code' in sheets) return sheets;
  if (sheets.length === 0) return notATable(kindName('html'));
  return { kind: 'html', sheets, issues: [...page.issues, ...flow.issues()] };
};

type HtmlText = ReturnType<typeof createTextFlow<HtmlCell>>;

const unseen: ReadonlySet<string> = new Set('script style head title template noscript'.split(' '));

/** Goes through the page until something is at fault; what is not seen is passed over. */
const parse = (page: string, flow: HtmlText): Issue | null => {
  const elements = createElements(flow);
  const marks = createMarks();
  let fault: Issue | null = null;
  let unseenDepth = 0;
  let depth = 0;
  let isEnding = false;
  const stop = (issue: Issue | null): void => {
    fault ??= issue;
    if (fault) parser.pause();
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (unseen.has(name)) unseenDepth += 1;
      depth += 1;
      stop(depth > limits.pageNesting ? tooNested(limits.pageNesting) : null);
      stop(fault ?? elements.open(name, attributes));
      marks.open(name, attributes, flow.cell() !== null && name !== 'tr');
    },
    onclosetag: (name) => {
      if (unseen.has(name)) unseenDepth -= 1;
      depth -= 1;
      marks.close();
      // Rows may be missing of a table that the page's end cuts off.
      stop(isEnding && name === 'table' ? damagedFile('</table>') : elements.close(name));
    },
    ontext: (text) => {
      if (unseenDepth === 0) addText(flow, text.replace(/[ \t\r\n]+/g, ' '), marks.now());
    },
  });
  parser.write(page);
  isEnding = true;
  parser.end();
  return fault;
};

/** Excel hides the end of a text that runs over its cell's edge: after words, hidden text goes on. */
const addText = (flow: HtmlText, text: string, { isHidden, isStruck, isRaised }: Mark): void => {
  if (isStruck || (isHidden && !/\p{L}/u.test(flow.cell()?.text ?? ''))) flow.omit(text);
  else if (isRaised) flow.appendRaised(text);
  else flow.append(text);
};

/** Elements that begin and end a line. */
const block =
  /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|section|article|header|footer|center|caption|pre|blockquote|hr|form)$/;

/** What the elements of tables and lines do; end tags of rows and cells may be left out. */
const createElements = (text: HtmlText) => ({
  open: (name: string, attributes: Attributes): Issue | null => {
    if (block.test(name)) text.endLine();
    switch (name) {
      case 'table':
        if (!text.cell()) text.endLine();
        text.openTable();
        return text.depth() > limits.nesting ? tooNested(limits.nesting) : null;
      case 'tr': {
        const fault = text.closeCell();
        text.table()?.startRow(/display:\s*none/i.test(attributes.style ?? ''));
        return fault;
      }
      case 'td':
      case 'th': {
        const fault = text.closeCell();
        text.openCell({ attributes, text: '', omitted: '' });
        return fault;
      }
      case 'br':
        text.append('\n');
        return null;
      default:
        return null;
    }
  },
  close: (name: string): Issue | null => {
    if (block.test(name)) text.endLine();
    if (name === 'table') return text.closeTable();
    return name === 'td' || name === 'th' || name === 'tr' ? text.closeCell() : null;
  },
});

const closeCell = ({ attributes, text, omitted }: HtmlCell, table: FlowTable): Issue | null =>
  table.add(
    { ...readCell(attributes, trimLines(text)), omitted },
    readSpan(attributes.colspan, mostColumns),
    readSpan(attributes.rowspan, mostRows),
  );

const readSpan = (text: string | undefined, most: number): number => {
  const span = Number.parseInt(text ?? '', 10);
  return span >= 1 ? Math.min(span, most) : 1;
};

/** Excel keeps the number itself beside what it shows: `<td x:num="0.727">72,7%</td>`. */
const readCell = (attributes: Attributes, text: string): GridCell => {
  const kept = attributes['x:num'];
  const number = kept === undefined || kept === '' ? Number.NaN : Number(kept);
  if (!Number.isFinite(number)) return { text };
  return confirmNumber(text, text.includes('%') ? number * 100 : number);
};
