import type { Language } from '../../pipeline/model/language.ts';
import { Frame } from './frame.tsx';
import { say } from './words.ts';

/** One cell as it is shown; `hidden`: personal, left out. */
export interface SourceCell {
  readonly column: string;
  readonly text: string;
  readonly isMarked: boolean;
  readonly isHidden: boolean;
}

export interface SourceRow {
  readonly row: number;
  readonly isHeading: boolean;
  /** Rows of the file are left out before it. */
  readonly isAfterGap: boolean;
  readonly cells: readonly SourceCell[];
}

/** The reported table around one cell. */
export interface SourceTable {
  readonly language: Language;
  readonly name: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly sheet: string | null;
  readonly cell: string;
  /** What staff put in place of the cell's text before publication; null: nothing. */
  readonly mended: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
  readonly otherLanguageHref: string;
}

const scrollable = { tabIndex: 0 } as const;

const Cell = ({ cell, language }: { cell: SourceCell; language: Language }) => (
  <td class={cell.isMarked ? 'marked' : undefined} id={cell.isMarked ? 'cell' : undefined}>
    {cell.isMarked && <span class="visually-hidden">{say('markedCell', language)}: </span>}
    {cell.isHidden ? <span class="muted">{say('personal', language)}</span> : cell.text}
  </td>
);

const Row = ({ row, language, width }: { row: SourceRow; language: Language; width: number }) => (
  <>
    {row.isAfterGap && (
      <tr class="gap">
        <td colSpan={width}>⋯</td>
      </tr>
    )}
    <tr class={row.isHeading ? 'heading-row' : undefined}>
      <th scope="row">{row.row}</th>
      {row.cells.map((cell) => (
        <Cell key={cell.column} cell={cell} language={language} />
      ))}
    </tr>
  </>
);

/** Where a figure comes from: the table as its office laid it out, with the cell marked. */
export const SourcePage = ({ table }: { table: SourceTable }) => {
  const { language, name, publisher, publishedOn, sheet, cell, columns, rows } = table;
  const place = sheet === null ? '' : ` · ${say('sheetName', language, { sheet })}`;
  const day = publishedOn === null ? '' : ` · ${publishedOn}`;
  return (
    <Frame language={language} page="chart" otherLanguageHref={table.otherLanguageHref}>
      <h1 class="heading">{say('sourceTitle', language, { cell, name })}</h1>
      <p class="subtitle">{`${publisher}${day}${place}`}</p>
      <article class="card">
        <section class="source-box" {...scrollable} aria-label={name}>
          <table class="source">
            <thead>
              <tr>
                <th>
                  <span class="visually-hidden">{say('row', language)}</span>
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.row} row={row} language={language} width={columns.length + 1} />
              ))}
            </tbody>
          </table>
        </section>
        {table.mended !== null && (
          <p class="source-note">{say('mendedCell', language, { cell, text: table.mended })}</p>
        )}
        <p class="source-note">{say('sourceNote', language)}</p>
      </article>
    </Frame>
  );
};
