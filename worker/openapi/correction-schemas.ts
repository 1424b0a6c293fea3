import { roles } from '../../pipeline/match/headings.ts';
import { aggregations, directions } from '../../pipeline/model/indicator.ts';
import { kinds } from '../../pipeline/model/observation.ts';
import { correctionOfProse } from './prose-schemas.ts';
import { bilingual, count, flag, listOf, nullable, oneOf, record, text } from './schema-parts.ts';

export const sheetName = { ...nullable(text), description: 'Null where the file has no sheets' };

/** What a person may say over a file, by its parts. */
export const corrections = {
  columns: listOf(
    record(
      {
        sheet: sheetName,
        headingRow: { ...count, description: 'The last row of the heading: it names the table' },
        column: { ...text, examples: ['C'] },
        role: oneOf(roles),
        indicator: text,
        unit: text,
        kind: oneOf(kinds),
        period: { ...text, examples: ['2023', 'quý I/2024'] },
        geography: { ...text, description: 'A province’s slug or name' },
      },
      ['role', 'indicator', 'unit', 'kind', 'period', 'geography'],
    ),
  ),
  cells: listOf(record({ cell: { ...text, examples: ['C12', 'Sheet1!C12'] }, text })),
  dropped: listOf(record({ sheet: sheetName, row: count })),
  indicators: {
    ...listOf(
      record(
        {
          id: { ...text, description: 'Without it: the family’s id and the English name' },
          name: bilingual,
          definition: bilingual,
          unit: text,
          direction: oneOf(directions),
          aggregation: oneOf(aggregations),
          family: text,
        },
        ['id'],
      ),
    ),
    description: 'Indicators that the code lists lack; with the publication they are part of them',
  },
  remembered: {
    ...flag,
    description: 'false: what is remembered of reports of this shape is left aside',
  },
  ...correctionOfProse,
};
