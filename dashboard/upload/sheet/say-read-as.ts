import { periodLabel } from '../../../pipeline/model/period.ts';
import { sayCode } from '../words.ts';
import type { SheetColumn } from './grid-sheet.ts';
import type { CellWording } from './label-of.ts';

/** What a column was read as, in the reader's language: `PCI · 2018`, else what it holds. */
export const sayReadAs = (
  { role, detail, understood }: SheetColumn,
  { language, names, say }: CellWording,
): string => {
  const indicator = understood?.indicator;
  if (!indicator) return detail || sayCode(say, 'columnRoles', role);
  const kind = understood.kind?.value ?? 'actual';
  const parts = [
    names.indicator(indicator.value),
    role === 'rank' ? sayCode(say, 'columnRoles', role) : '',
    understood.period ? periodLabel(understood.period.value, language) : '',
    kind === 'actual' ? '' : sayCode(say, 'kinds', kind),
  ];
  return parts.filter((part) => part !== '').join(' · ');
};
