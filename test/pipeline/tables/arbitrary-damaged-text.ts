import fc from 'fast-check';
import { plainTable, type Records } from './arbitrary-plain-table.ts';

/** How a table is written as text. */
export interface Writing {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  readonly end: string;
  /** Which cells are in quotes. */
  readonly quoting: 'needed' | 'all' | 'texts';
}

/** A text, and the table that it was meant to be. */
export interface DamagedText {
  readonly text: string;
  readonly meant: Records;
  readonly damage: DamageName;
  readonly writing: Writing;
}

const writing: fc.Arbitrary<Writing> = fc
  .record({
    delimiter: fc.constantFrom(',', ',', ',', ';', ';', '\t', '|'),
    quote: fc.constantFrom('"', '"', '"', "'"),
    isDoubled: fc.constantFrom(true, true, true, true, false),
    end: fc.constantFrom('\r\n', '\n', '\r'),
    quoting: fc.constantFrom(
      'needed' as const,
      'needed' as const,
      'all' as const,
      'texts' as const,
    ),
  })
  .map(({ isDoubled, ...rest }) => ({ ...rest, escape: isDoubled ? rest.quote : '\\' }));

const writeCell = (cell: string, { delimiter, quote, escape: mark, quoting }: Writing): string => {
  const isNeeded = [delimiter, quote, '\n', '\r'].some((sign) => cell.includes(sign));
  const isText = quoting === 'texts' && !/^[\d.,]+$/.test(cell);
  if (!isNeeded && !isText && quoting !== 'all') return cell;
  const plain = mark === '\\' ? cell.replaceAll('\\', '\\\\') : cell;
  return quote + plain.replaceAll(quote, mark + quote) + quote;
};

/** A table and how its lines are written. */
interface Lines {
  readonly meant: Records;
  /** The same, their cells written. */
  readonly rows: Records;
  readonly at: number;
  readonly delimiter: string;
  readonly otherQuote: string;
}

const join = ({ rows, delimiter }: Lines): readonly string[] =>
  rows.map((cells) => cells.join(delimiter));
const change = (lines: Lines, at: number, mend: (line: string) => string): readonly string[] =>
  join(lines).map((line, i) => (i === at ? mend(line) : line));
/** The last two cells run into each other. */
const lessOne = ({ rows, at, delimiter }: Lines, row = at): readonly string[] =>
  rows.map((cells, i) => {
    if (i !== row || cells.length < 2) return cells.join(delimiter);
    return [...cells.slice(0, -2), cells.slice(-2).join('')].join(delimiter);
  });
const widthOf = ({ rows }: Lines): number => rows[0]?.length ?? 1;

/** What goes wrong with a table's lines; `at` is a row below the heading. */
export const damages = {
  none: join,
  lessSeparator: lessOne,
  moreSeparator: (lines) => change(lines, lines.at, (line) => line + lines.delimiter),
  headingMore: (lines) => change(lines, 0, (line) => line + lines.delimiter),
  headingLess: (lines) => lessOne(lines, 0),
  title: (lines) => ['Bảng 1. Kết quả năm 2020', ...join(lines)],
  titleComma: (lines) => ['Kết quả cải cách hành chính, năm 2020', ...join(lines)],
  titleSemicolon: (lines) => ['Báo cáo; quý I', ...join(lines)],
  titleEnglish: (lines) => ['Table 2: Results of 2021', ...join(lines)],
  titlePadded: (lines) => [
    `Bảng 1. Kết quả năm 2020${lines.delimiter.repeat(widthOf(lines) - 1)}`,
    ...join(lines),
  ],
  blank: (lines) => join(lines).toSpliced(lines.at, 0, ''),
  // Not where it makes inches of a number: `12"`.
  quoteAtEnd: (lines) =>
    change(lines, lines.at, (line) =>
      lines.otherQuote === '"' && /\d$/.test(line) ? line : `${line}"`,
    ),
  // Not where it closes what stands there: `"5"`.
  quoteAtStart: (lines) =>
    change(lines, lines.at, (line) =>
      lines.otherQuote === '"' && lines.rows[lines.at]?.[0]?.includes('"') ? line : `"${line}`,
    ),
  // Not in a list, where quotes are part of the words, nor where every row is as odd as the other.
  otherQuotes: (lines) =>
    change(lines, lines.at, (line) =>
      widthOf(lines) === 1 || lines.rows.length < 4
        ? line
        : (lines.meant[lines.at] ?? [])
            .map((cell) => lines.otherQuote + cell + lines.otherQuote)
            .join(lines.delimiter),
    ),
  note: (lines) => [...join(lines), 'Ghi chú: số liệu đến 31/12'],
  source: (lines) => [...join(lines), '', 'Nguồn: Bộ Nội vụ, 2021'],
  noteEnglish: (lines) => [...join(lines), 'Note: preliminary; to be revised'],
  blankAtEnd: (lines) => [...join(lines), '', ''],
} as const satisfies Record<string, (lines: Lines) => readonly string[]>;

export type DamageName = keyof typeof damages;
export const damageNames = Object.keys(damages).filter(
  (name): name is DamageName => name in damages,
);

/** Any table written in any way, with one of those damages. */
export const damagedText = (
  names: readonly DamageName[] = damageNames,
): fc.Arbitrary<DamagedText> =>
  fc
    .record({
      meant: plainTable,
      way: writing,
      damage: fc.constantFrom(...names),
      place: fc.nat(),
    })
    .map(({ meant, way, damage, place }) => {
      const rows = meant.map((cells) => cells.map((cell) => writeCell(cell, way)));
      const at = 1 + (place % (rows.length - 1));
      const otherQuote = way.quote === '"' ? "'" : '"';
      const { delimiter } = way;
      const lines = damages[damage]({ meant, rows, at, delimiter, otherQuote });
      return { text: lines.join(way.end) + way.end, meant, damage, writing: way };
    });
