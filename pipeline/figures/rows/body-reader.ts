import { createIssue } from '../../create-issue.ts';
import type { RowClass } from '../../layout/body/classify-row.ts';
import { createRowClassifier } from '../../layout/body/row-classifier.ts';
import { type BlockFiller, createBlockFiller } from '../../layout/label-blocks.ts';
import type { Known, Layout } from '../../layout/layout.ts';
import { createLabelFiller } from '../../layout/merged-labels.ts';
import { sliceRow } from '../../layout/region.ts';
import { createRowContext, type RowContext } from '../../layout/row-context.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { namesDivision } from '../../match/parts-of-province.ts';
import type { IgnoredGroup } from '../../model/ignored-group.ts';
import type { Issue } from '../../model/issue.ts';
import type { MergedCells, Row } from '../../source/table.ts';
import type { SumEntry } from '../cells/read-sums.ts';
import { type BodySums, createBodySums } from '../check/body-sums.ts';
import type { SumRow } from '../check/choose-total.ts';
import { leaveIndices } from '../check/leave-indices.ts';
import type { FigureLog } from '../log/figure-log.ts';
import type { RowSet } from '../log/row-set.ts';
import type { Spill } from '../log/spill.ts';
import { createKeptFigures } from '../settle/kept-figures.ts';
import type { Witnesses } from '../settle/witnesses.ts';
import { createDataRows, type Findings, keepRow } from './data-rows.ts';
import { createDividers } from './dividers.ts';
import { createFormulaCells, type FormulaCell } from './formula-cells.ts';
import { createRowReader, type Outcome } from './read-row.ts';
import { createSubtitles } from './subtitles.ts';

export interface Body {
  readonly layout: Layout;
  readonly figures: FigureLog;
  readonly sums: readonly SumEntry[];
  /** Numbers that the form's formulas are about, in columns that are not read. */
  readonly formulaCells: readonly FormulaCell[];
  readonly witnesses: Witnesses;
  /** Rows whose figures are held back until a person says what they are; it is said why. */
  readonly held: RowSet;
  /** Do the rows, or the lines among them, say the period? */
  readonly isPeriodByRow: () => boolean;
}

export interface BodyReader extends Body {
  readonly classify: (row: Row) => RowClass;
  /** Is it a row of data whose labels were read before? */
  readonly knows: (row: Row) => boolean;
  /** Adds such a row; false: it is none. */
  readonly addKnown: (row: Row) => boolean;
  readonly add: (row: Row) => Outcome;
  /** Call once, after the last row. */
  readonly end: () => void;
}

export interface BodyContext {
  readonly matchers: Matchers;
  readonly spill: Spill;
}

/** Sorts the rows below a heading into figures, issues and ignored groups, for one group of columns. */
export const createBodyReader = (
  layout: Layout,
  known: Known,
  merged: readonly MergedCells[],
  { matchers, spill }: BodyContext,
  say: (issue: Issue) => void,
): BodyReader => {
  const kept = createKeptFigures(layout, matchers, spill);
  const sums = createBodySums(layout);
  const findings = { kept, sums, say };
  const data = createDataRows(layout, merged, findings);
  const subtitles = createSubtitles(createRowContext(layout, known, matchers));
  const classifyRow = createRowClassifier(layout, matchers);
  const shape = createShaper(layout, merged);
  const blocks = createBlockFiller(layout, matchers, say);
  const formulaCells = createFormulaCells(layout);
  const dividers = createDividers(layout);
  let isSigned = false;

  const addSorted = (row: Row, group: RowClass, above: readonly string[]): Outcome => {
    if (group === 'data') return data.add(row, above, subtitles.contextOf(say));
    if (isSum(group)) return addSum(row, group, sums, subtitles.contextOf(say));
    if (isRagged(group)) return sayRagged(group, row, layout, say);
    isSigned ||= group === 'signature';
    if (isDivision(row, group)) sums.divide();
    return group;
  };

  const addUnknown = (row: Row): Outcome => {
    const above = data.labelsAbove(row);
    const group = classifyRow(row, isSigned);
    const isLine = subtitles.follow(row, group);
    if (isLine || (group !== 'data' && group !== 'blank')) data.forget();
    if (!isLine) formulaCells.hear(row);
    const outcome = isLine ? 'section' : addSorted(row, group, above);
    dividers.hear(row, outcome, isLine);
    return outcome;
  };

  return {
    layout,
    get figures() {
      return kept.figures();
    },
    get witnesses() {
      return kept.witnesses();
    },
    sums: sums.entries,
    formulaCells: formulaCells.kept,
    held: kept.held,
    isPeriodByRow: subtitles.isPeriodByRow,
    classify: (row) => classifyRow(shape(row), isSigned),
    knows: data.knows,
    ...createAdders(data, blocks, (row) => addUnknown(blocks.fill(shape(row)))),
    end: () => {
      readTotal(layout, known, findings);
      kept.settle(known.isRanking, dividers.lines(), say);
    },
  };
};

/** Rows that are read the short way begin blocks too. */
const createAdders = (
  data: ReturnType<typeof createDataRows>,
  blocks: BlockFiller,
  addUnknown: (row: Row) => Outcome,
): Pick<BodyReader, 'add' | 'addKnown'> => {
  const addKnown = (row: Row): boolean => {
    const isKnown = data.addKnown(row);
    if (isKnown) blocks.pass(row);
    return isKnown;
  };
  return { addKnown, add: (row) => (addKnown(row) ? 'read' : addUnknown(row)) };
};

const isSum = (group: RowClass): group is SumEntry['is'] =>
  group === 'sum' || group === 'subtotal' || group === 'part';

const isDivision = (row: Row, group: RowClass): boolean =>
  group === 'section' && row.cells.some(namesDivision);

const sayRagged = (
  group: Ragged,
  row: Row,
  layout: Layout,
  say: (issue: Issue) => void,
): Outcome => {
  say(ragged(group, row, layout));
  return 'read';
};

/** What adds up a part of the province is itself one. */
const addSum = (
  row: Row,
  group: SumEntry['is'],
  sums: BodySums,
  context: RowContext,
): IgnoredGroup => {
  if (context.isDoubtful) return 'doubtful';
  return context.part ? 'part' : sums.addRow(row, group, context);
};

/** In a table of parts the figures are those of its total. */
const readTotal = (layout: Layout, known: Known, findings: Findings): void => {
  if (!layout.breakdown) return;
  const { sums, say } = findings;
  const { total, left } = leaveIndices(layout, known);
  for (const issue of left) say(issue);
  if (total.measures.length === 0) return;
  const { rows, doubted } = sums.totals();
  const read = rows.map(
    ({ row, context }) =>
      keepRow(row, [], createRowReader({ ...context, layout: total }), findings).outcome,
  );
  if (doubted.length > 0) say(unsureTotal(doubted));
  else if (sums.entries.length > 0 && !read.includes('read'))
    say(createIssue('table-without-total', { row: layout.headingRow }));
};

const unsureTotal = (doubted: readonly SumRow[]): Issue => {
  const [first] = doubted;
  const params = { rows: doubted.map(({ row }) => row.row).join(', ') };
  const detail = { text: first?.label ?? '', params };
  return createIssue('unsure-total', first ? { row: first.row.row } : {}, detail);
};

/** The group's own cells of a row, as many as it has columns, with what merged cells say in it. */
const createShaper = (layout: Layout, merged: readonly MergedCells[]): ((row: Row) => Row) => {
  const fill = createLabelFiller(merged, layout);
  return (row) => fill(withWidth(sliceRow(row, layout.region), layout));
};

/** A spreadsheet keeps nothing of the blank cells at a row's end. */
const withWidth = (row: Row, { width, isGrid }: Layout): Row => {
  if (!isGrid || row.cells.length >= width) return row;
  const blanks = Array<string>(width - row.cells.length).fill('');
  return { ...row, cells: [...row.cells, ...blanks] };
};

type Ragged = 'missing-cell' | 'extra-cell';

const isRagged = (group: RowClass): group is Ragged =>
  group === 'missing-cell' || group === 'extra-cell';

const ragged = (code: Ragged, row: Row, layout: Layout): Issue => {
  const extra = row.cells.findIndex((cell, i) => i >= layout.width && cell.trim() !== '');
  const column = code === 'extra-cell' ? extra : row.cells.length;
  const params = { found: row.cells.length, expected: layout.width };
  return createIssue(code, { row: row.row, column }, { params });
};
