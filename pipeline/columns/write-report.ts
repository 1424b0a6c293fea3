import type { CodeLists } from '../model/code-lists.ts';
import { unnamed } from '../model/geography.ts';
import type { Observation } from '../model/observation.ts';
import { writeCsvRows } from './csv-cell.ts';
import { createReportCells } from './report-cells.ts';

/** Figures of named places, and those of a report that names none: they stand in files of their own. */
export type ReportFile = 'so-lieu' | 'khong-ten-tinh';

export interface Part {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

/**
 * Observations as reports of one figure a row, in files of at most `most`: each reads back as the same
 * figures (value, qualifier, unit, kind, period, place with its basis, rank). What stood in the cell
 * is not kept: numbers are written so that each can be read in one way.
 */
export const createReportWriter = (
  lists: CodeLists,
  most: number,
  openPart: (file: ReportFile, number: number) => Part,
) => {
  const { headings, write } = createReportCells(lists);
  const files = new Map<ReportFile, { part: Part; number: number; rows: number }>();

  const next = (file: ReportFile, number: number) => {
    const opened = { part: openPart(file, number), number, rows: 0 };
    opened.part.write(writeCsvRows([headings(file === 'so-lieu')]));
    files.set(file, opened);
    return opened;
  };

  const partFor = (file: ReportFile) => {
    const current = files.get(file);
    if (current && current.rows < most) return current;
    current?.part.close();
    return next(file, (current?.number ?? 0) + 1);
  };

  return {
    add: (observation: Observation): void => {
      const isNamed = observation.geography !== unnamed;
      const current = partFor(isNamed ? 'so-lieu' : 'khong-ten-tinh');
      current.part.write(writeCsvRows([write(observation, isNamed)]));
      current.rows += 1;
    },
    finish: (): void => {
      for (const { part } of files.values()) part.close();
    },
  };
};
