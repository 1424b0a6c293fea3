import type { Attributes } from '../../markup/xml-reader.ts';
import { confirmNumber } from '../confirm-number.ts';
import type { GridCell } from '../grid.ts';

/** A cell by its attributes (ODF 1.3 part 3, 19.389) and the text it shows. */
export const readOdsCell = (attributes: Attributes, shown: string): GridCell => {
  const type = attributes['office:value-type'];
  if (attributes['calcext:value-type'] === 'error')
    return { text: shown, oddity: { kind: 'error' } };
  const formula = attributes['table:formula'];
  if (formula !== undefined && type === undefined)
    return { text: formula.replace(/^of:/, ''), oddity: { kind: 'uncalculated' } };
  const value = Number(attributes['office:value']);
  switch (type) {
    case 'float':
    case 'currency':
      return Number.isFinite(value) ? confirmNumber(shown, value) : { text: shown };
    case 'percentage':
      return Number.isFinite(value) ? confirmNumber(shown, value * 100) : { text: shown };
    case 'date':
      return {
        text: shown,
        oddity: { kind: 'date', likely: typedAs(attributes['office:date-value']) },
      };
    case 'time':
      return { text: shown, oddity: { kind: 'date', likely: shown } };
    default:
      return { text: shown };
  }
};

/** `1963-02-01` was perhaps typed as `2/63`. */
const typedAs = (day = ''): string => {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  const [m, d] = [Number(month), Number(date)];
  return d === 1 ? `${m}/${year.slice(-2)}` : `${d}/${m}`;
};
