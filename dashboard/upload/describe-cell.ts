import { compareColumns } from '../../pipeline/model/cell-address.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import { rankText, statedText, verbatim } from '../charts/stated-text.ts';
import type { Names } from './create-names.ts';
import type { SheetColumn, SheetRow } from './create-sheets.ts';
import { type Say, sayCode } from './words.ts';

/** What the texts of cells are made with. */
export interface CellWording {
  readonly language: Language;
  readonly names: Names;
  readonly say: Say;
}

/**
 * A cell as drawn. Where the file's cells are known `text` is what stands there; else it is what was
 * understood, and `note` the written text as far as it reads otherwise.
 */
export interface CellText {
  readonly text: string;
  readonly note: string | null;
  readonly tint: 'figure' | 'label' | 'warning' | 'error' | 'none';
}

/** One cell of the sheet, tinted by what it became. */
export const describeCell = (
  row: SheetRow,
  column: SheetColumn,
  wording: CellWording,
): CellText => {
  const meaning = describeMeaning(row, column, wording);
  if (row.cells === null) return meaning;
  const text = row.cells.get(column.column) ?? '';
  return {
    text,
    note: null,
    tint: text === '' && meaning.tint === 'label' ? 'none' : meaning.tint,
  };
};

/** Columns that are not figures mean what their row was understood as. */
const describeMeaning = (row: SheetRow, column: SheetColumn, wording: CellWording): CellText => {
  const figure = row.figures.get(column.column);
  const issues = row.issues.get(column.column) ?? [];
  const worst = issues.find((issue) => issue.severity === 'error') ?? issues[0];
  const text = figure ? describeFigureCell(figure, wording) : describeLabel(row, column, wording);
  if (!worst) return text;
  const understood = text.text || worst.text || '?';
  const note = worst.text !== null && worst.text !== understood ? worst.text : text.note;
  return { text: understood, note, tint: worst.severity };
};

const describeFigureCell = (figure: Observation, { language }: CellWording): CellText => {
  const understood = statedText(figure, verbatim(language));
  const written = figure.text.trim();
  const note = isSame(written, understood) ? null : written;
  return { text: understood, note, tint: 'figure' };
};

/** `65,70` was understood as 65,7: nothing that needs to be said twice. */
const isSame = (written: string, understood: string): boolean =>
  written === understood ||
  (/[.,]/.test(written) && written.replace(/0+$/, '').replace(/[.,]$/, '') === understood);

const describeLabel = (row: SheetRow, column: SheetColumn, wording: CellWording): CellText => {
  const text = labelOf(row, column, wording);
  return { text, note: null, tint: text === '' ? 'none' : 'label' };
};

/** What a cell beside a figure was understood as; '' where nothing was. */
export const labelOf = (
  row: SheetRow,
  { column, role }: SheetColumn,
  { language, names, say }: CellWording,
): string => {
  const figure = figureFor(row, column);
  if (!figure) return '';
  switch (role) {
    case 'geography':
      return names.geography(figure.geography, figure.basis);
    case 'indicator':
      return names.indicator(figure.indicator);
    case 'period':
      return periodLabel(figure.period, language);
    case 'unit':
      return names.unit(figure.unit);
    case 'kind':
      return sayCode(say, 'kinds', figure.kind);
    case 'rank':
      return rankText(figure);
    case 'rank-of':
      return figure.rankOf === null ? '' : String(figure.rankOf);
    default:
      return '';
  }
};

/** The figure a label belongs to: the nearest to its left, else the row's first. */
const figureFor = (row: SheetRow, column: string): Observation | undefined => {
  const columns = [...row.figures.keys()].sort(compareColumns);
  const nearest = columns.findLast((each) => compareColumns(each, column) < 0) ?? columns[0];
  return nearest === undefined ? undefined : row.figures.get(nearest);
};
