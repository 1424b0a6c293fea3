import { compareColumns, parseCellAddress } from '../../../pipeline/model/cell-address.ts';
import type { Language } from '../../../pipeline/model/language.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { periodLabel } from '../../../pipeline/model/period.ts';
import { rankText } from '../../charts/stated-text.ts';
import type { Names } from '../create-names.ts';
import { type Say, sayCode } from '../words.ts';
import type { SheetColumn } from './grid-sheet.ts';

/** What the texts of cells are made with. */
export interface CellWording {
  readonly language: Language;
  readonly names: Names;
  readonly say: Say;
}

/** The figure that stands in that column; `figures` are those of a row. */
export const figureIn = (
  figures: readonly Observation[],
  letter: string,
): Observation | undefined => figures.find(({ cell }) => parseCellAddress(cell)?.column === letter);

/** What a cell beside a figure was understood as; '' where nothing was. */
export const labelOf = (
  figures: readonly Observation[],
  { column, role }: SheetColumn,
  { language, names, say }: CellWording,
): string => {
  const figure = figureFor(figures, column);
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
export const figureFor = (
  figures: readonly Observation[],
  column: string,
): Observation | undefined => {
  const columnOf = ({ cell }: Observation): string => parseCellAddress(cell)?.column ?? '';
  const sorted = figures.toSorted((a, b) => compareColumns(columnOf(a), columnOf(b)));
  return sorted.findLast((each) => compareColumns(columnOf(each), column) < 0) ?? sorted[0];
};
