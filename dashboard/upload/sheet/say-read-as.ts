import { periodLabel } from '../../../pipeline/model/period.ts';
import { sayCode } from '../words.ts';
import type { SheetColumn } from './grid-sheet.ts';
import type { CellWording } from './label-of.ts';

/** The facts of a column of figures, in the reader's language: `PCI · 2018 · %`; '' of any other. */
export const sayFacts = (
  { role, understood }: Pick<SheetColumn, 'role' | 'understood'>,
  { language, names, say }: CellWording,
): string => {
  if (role !== 'value' && role !== 'rank') return '';
  const { indicator, period, kind, unit } = understood ?? {};
  const parts = [
    indicator ? names.indicator(indicator.value) : '',
    period ? periodLabel(period.value, language) : '',
    kind && kind.value !== 'actual' ? sayCode(say, 'kinds', kind.value) : '',
    unit && unit.value !== '' ? names.unit(unit.value) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
};

/** What a column was read as, in the reader's language: `PCI · 2018`, else what it holds. */
export const sayReadAs = (column: SheetColumn, wording: CellWording): string => {
  const { role, understood } = column;
  const { language, names, say } = wording;
  const indicator = understood?.indicator;
  if (!indicator) return sayFacts(column, wording) || sayCode(say, 'columnRoles', role);
  const kind = understood.kind?.value ?? 'actual';
  const parts = [
    names.indicator(indicator.value),
    role === 'rank' ? sayCode(say, 'columnRoles', role) : '',
    understood.period ? periodLabel(understood.period.value, language) : '',
    kind === 'actual' ? '' : sayCode(say, 'kinds', kind),
  ];
  return parts.filter((part) => part !== '').join(' · ');
};
