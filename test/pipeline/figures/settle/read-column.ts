import { codeLists } from '../../../../pipeline/code-lists.ts';
import { noCorrections } from '../../../../pipeline/model/corrections.ts';
import { normalise } from '../../../../pipeline/normalise.ts';
import { inPieces, testDay } from '../../read-report.ts';

/**
 * A column of figures beside three provinces: the values that were read, then what was said of it. `unit`:
 * a person's word on the column.
 */
export const readColumn = async (
  heading: string,
  cells: readonly string[],
  unit: string | null = null,
): Promise<readonly (number | string | null)[]> => {
  const rows = cells.map((cell, i) => `${['Hà Nội', 'Quảng Nam', 'Cà Mau'][i]};${cell}`);
  const said = unit === null ? [] : [{ sheet: null, headingRow: 1, column: 'B', unit }];
  const { observations, issues } = await normalise(
    { name: 'b.csv', bytes: inPieces(new TextEncoder().encode([heading, ...rows].join('\n'))) },
    {
      hints: {},
      lists: codeLists,
      upload: 'u1',
      today: testDay,
      corrections: { ...noCorrections, columns: said },
    },
  );
  return [
    ...observations.map(({ value }) => value),
    ...issues.map(({ code, severity, cell }) => `${severity} ${code} ${cell}`),
  ];
};
