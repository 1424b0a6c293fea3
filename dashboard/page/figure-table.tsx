import { type Head, layTable } from './lay-table.ts';
import type { Shown } from './shown.ts';
import { say } from './words.ts';

/** A wide table scrolls inside its box, which takes the focus so that the keyboard can scroll it. */
const scrollable = { tabIndex: 0 } as const;

/** The colour of a chosen province. */
const toneOf = ({ state }: Shown, { slug }: Head): string => {
  const place = slug === null ? -1 : state.geographies.indexOf(slug);
  return place < 0 ? '' : `chosen series-${place + 1}`;
};

const Named = ({ head }: { head: Head }) => (
  <>
    <span class="dot" aria-hidden="true" />
    {head.text}
  </>
);

/** The figures of the view as a table; the chosen provinces keep their colour. */
export const FigureTable = ({ shown }: { shown: Shown }) => {
  const { caption } = shown.table;
  const { columns, rows } = layTable(shown.table, say('period', shown.state.language));
  return (
    <section class="table-box" {...scrollable} aria-label={caption}>
      <table class="table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.text} scope="col" class={`${column.kind} ${toneOf(shown, column)}`}>
                <Named head={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }, row) => (
            <tr key={head.slug ?? `${row}`} class={toneOf(shown, head)}>
              <th scope="row" class={columns[0]?.kind}>
                <Named head={head} />
              </th>
              {cells.map((cell, place) => (
                <td key={columns[place + 1]?.text} class={columns[place + 1]?.kind}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
