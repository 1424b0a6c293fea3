import fc from 'fast-check';
import { drawSlip } from './damage-rows.ts';
import { createDraw, type Draw } from './draw.ts';
import { dossierForm, initiativeForm, pairs, procedureForm, twoTables } from './lay-forms.ts';
import { indicatorsOverYears, yearRows } from './lay-levels.ts';
import { indicatorRows, long, oneProvince, provinceColumns, scoresAndRanks } from './lay-turned.ts';
import { indicatorColumns, partColumns, yearColumns, yearSheets } from './lay-wide.ts';
import { createMatter } from './matter.ts';
import { type Figure, type LaidReport, type Line, meantBy } from './meaning.ts';
import { drawNotation, type Notation, stack, writeCell } from './write/grid.ts';
import { drawFile, type ReportFile } from './write/report-file.ts';

const layouts = {
  long,
  pairs,
  'years as columns': yearColumns,
  'years as sheets': yearSheets,
  'parts of a year as columns': partColumns,
  'indicators as columns': indicatorColumns,
  'indicators as rows': indicatorRows,
  'provinces as columns': provinceColumns,
  'one province': oneProvince,
  'scores and ranks': scoresAndRanks,
  'indicators over years': indicatorsOverYears,
  'years as rows': yearRows,
  'two tables': twoTables,
  'form of procedures': procedureForm,
  'form of dossiers': dossierForm,
  'form of initiatives': initiativeForm,
} as const;
const names = Object.keys(layouts).filter((name): name is keyof typeof layouts => name in layouts);

/** A file and what it was meant to say, from before it was laid out. */
export interface Report {
  readonly laid: LaidReport;
  readonly notation: Notation;
  readonly file: ReportFile;
  readonly meant: ReadonlyMap<string, Figure>;
}

const createReport = (draw: Draw): Report => {
  const layout = draw.one(...names);
  const { sheets, file = 'Báo cáo' } = layouts[layout](createMatter(draw));
  const laid = { layout, file, sheets, ragged: new Set<Line>() };
  const notation = drawNotation(draw);
  return { laid, notation, file: drawFile(draw, laid, notation), meant: meantBy(laid) };
};

/** What a failing test tells of it: its rows as texts, not its bytes. */
const describeReport = ({ laid, notation, file }: Report): string => {
  const rows = laid.sheets.map(({ name, tables }) => ({
    name,
    rows: stack(tables).lines.map((line) => line.map((cell) => writeCell(cell, notation))),
  }));
  return `${laid.layout} in ${file.kind} (${file.writing}), ${file.name}: ${JSON.stringify(rows)}`;
};

const describable = (report: Report): Report =>
  Object.assign({ ...report }, { [fc.toStringMethod]: () => describeReport(report) });

/** A report that an office may have made: a meaning, laid out, written in a notation as a file. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .gen()
  .map((g) => describable(createReport(createDraw(g))));

/** Cells of a workbook that move up to fill a gap are as well formed as before. */
const canLose = ({ kind }: ReportFile): boolean => /^(?:text|html|docx)$/.test(kind);

/** A report with a slip in its rows; `meant`: what its cells were to say before they moved. */
export const arbitrarySlip: fc.Arbitrary<Report & { readonly what: string }> = fc.gen().map((g) => {
  const draw = createDraw(g);
  const { laid: whole } = createReport(draw);
  const { what, laid } = drawSlip(draw, whole);
  const notation = drawNotation(draw);
  const file = drawFile(draw, laid, notation);
  // Not filtered: a value of `gen` that is turned down would come again for ever.
  if (what !== 'a cell lost' || canLose(file))
    return { ...describable({ laid, notation, file, meant: meantBy(laid) }), what };
  const intact = drawFile(draw, whole, notation);
  return {
    ...describable({ laid: whole, notation, file: intact, meant: meantBy(whole) }),
    what: 'nothing',
  };
});
