import { decodeFont } from '../../encoding/decode-font.ts';
import type { GridCell } from '../grid.ts';
import { showFrom } from '../show-number.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { type CellStyle, plainStyle } from './read-styles.ts';
import type { RichText } from './rich-text.ts';

/** What the cells of all sheets refer to. */
export interface WorkbookParts {
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  /** Days to add where the workbook counts from 1904. */
  readonly epoch: number;
}

/** A cell as its sheet stores it. */
export interface StoredCell extends Pick<RichText, 'omitted' | 'hasFonts'> {
  readonly type: string;
  /** Index among the styles. */
  readonly style: number;
  readonly value: string | null;
  readonly formula: string | null;
}

/** A cell as a person sees it: what is struck through, whole or in part, is left out and kept apart. */
export const readCellValue = (stored: StoredCell, parts: WorkbookParts): GridCell | null => {
  const cell = readByType(stored, parts);
  const style = parts.styles[stored.style] ?? plainStyle;
  if (!style.isStruck || hasOwnFonts(stored, parts) || !cell?.text) return cell;
  return { text: '', omitted: cell.text };
};

/** Where the runs of a text have fonts, these say what is struck through, and not the cell's. */
const hasOwnFonts = ({ type, value, hasFonts }: StoredCell, { strings }: WorkbookParts): boolean =>
  hasFonts || (type === 's' && (strings[Number(value)]?.hasFonts ?? false));

/** A cell by its type (ECMA-376 part 1, 18.18.11); null when it refers to a text that is not there. */
const readByType = (
  { type, style: index, value, formula, omitted, hasFonts }: StoredCell,
  { strings, styles, epoch }: WorkbookParts,
): GridCell | null => {
  // A formula's empty result is a text; anything else that is empty was never calculated.
  if (formula !== null && (value === null || (value === '' && type !== 'str')))
    return { text: `=${formula}`, oddity: { kind: 'uncalculated' } };
  const text = value ?? '';
  const style = styles[index] ?? plainStyle;
  switch (type) {
    case 's': {
      const shared = strings[Number(text)];
      if (!shared) return text === '' ? { text } : null;
      return { ...shared, text: shared.hasFonts ? shared.text : inFont(shared.text, style) };
    }
    case 'b':
      return { text: text === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text, oddity: { kind: 'error' } };
    case 'n':
      return readNumber(text, style, epoch);
    default:
      return {
        text: hasFonts ? decodeEscapes(text) : inFont(decodeEscapes(text), style),
        omitted,
      };
  }
};

const inFont = (text: string, { font }: CellStyle): string => decodeFont(text, font) ?? text;

/** What is not a finite number stays text, to be reported as unreadable where it matters. */
const readNumber = (text: string, { show }: CellStyle, epoch: number): GridCell => {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return { text: text.trim() };
  return showFrom(epoch, number, show);
};
