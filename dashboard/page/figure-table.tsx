import type { Shown } from './shown.ts';

const toneOf = (shown: Shown, slug: string | null): string | undefined => {
  const place = slug === null ? -1 : shown.state.geographies.indexOf(slug);
  return place < 0 ? undefined : `chosen series-${place + 1}`;
};

/** A wide table scrolls inside its box, which takes the focus so that the keyboard can scroll it. */
const scrollable = { tabIndex: 0 } as const;

const isNumber = (cell: string | undefined): boolean => cell === undefined || /^[\d−–]/.test(cell);

/** The figures of the view as a table; the chosen provinces keep their colour. */
export const FigureTable = ({ shown }: { shown: Shown }) => {
  const { caption, columns, rows } = shown.table;
  const kindOf = columns.map((_, place) =>
    rows.every(({ cells }) => isNumber(cells[place])) ? 'number' : 'words',
  );
  return (
    <section class="table-box" {...scrollable} aria-label={caption}>
      <table class="table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={column} scope="col" class={kindOf[place]}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slug, cells }) => (
            <tr key={slug ?? cells[0]} class={toneOf(shown, slug)}>
              {cells.map((cell, place) =>
                place === 0 ? (
                  <th key={columns[place]} scope="row" class={kindOf[place]}>
                    <span class="dot" aria-hidden="true" />
                    {cell}
                  </th>
                ) : (
                  <td key={columns[place]} class={kindOf[place]}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
