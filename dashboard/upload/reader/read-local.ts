import { limits } from '../../../pipeline/limits.ts';
import { readRemembering } from '../../../pipeline/mapping/read-remembering.ts';
import { recallMapping } from '../../../pipeline/mapping/recall-mapping.ts';
import { issueMessage } from '../../../pipeline/model/issue.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { withIndicators } from '../../../pipeline/model/with-indicators.ts';
import { normalise } from '../../../pipeline/normalise.ts';
import type { Progress, Reading } from '../../../pipeline/reading.ts';
import { checkScale } from '../../../pipeline/scale/check-scale.ts';
import { summariseFigures } from '../draft/summarise-figures.ts';
import { createMarks } from '../sheet/marks.ts';
import { filePieces } from './file-pieces.ts';
import { createPublished } from './load-published.ts';
import type { LocalReading, ReadingWanted } from './messages.ts';

/** As many as the server lists. */
const mostIgnored = 2_000;

export interface ReadLocally {
  readonly reading: LocalReading;
  readonly observations: readonly Observation[];
}

const loadPublished = createPublished();

/** Reads a file as the server will, by the same code and with the same hints. */
export const readLocally = async (
  wanted: ReadingWanted,
  onProgress: (progress: Progress) => void,
): Promise<ReadLocally> => {
  const { file, hints, corrections, memories, lists, today } = wanted;
  const given = Object.entries(hints).map(([name, text]) => [name, text.normalize('NFC').trim()]);
  const context = {
    hints: Object.fromEntries(given.filter(([, text]) => text !== '')),
    lists,
    upload: '',
    today,
    corrections,
    mostObservations: limits.observations,
    onProgress,
  };
  const { reading: found, recall } = await readRemembering(
    (remembered) =>
      normalise({ name: file.name, bytes: filePieces(file) }, { ...context, remembered }),
    async ({ tables, proposed }) =>
      recallMapping(tables, memories ?? [], withIndicators(lists, proposed)),
    corrections,
  );
  const all = withIndicators(lists, found.proposed);
  const published = await loadPublished(found.observations, all);
  const reading = published === null ? found : checkScale(found, published, all);
  const isCompared = memories !== null && published !== null;
  return {
    reading: { ...describe(reading, wanted.language), recall, isCompared },
    observations: reading.observations,
  };
};

const describe = (
  reading: Reading,
  language: ReadingWanted['language'],
): Omit<LocalReading, 'recall' | 'isCompared'> => ({
  refused: reading.refused,
  counts: { ...reading.counts },
  tables: reading.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      candidates: column.candidates.map((each) => ({ ...each, reasons: [...each.reasons] })),
    })),
  })),
  issues: reading.issues.map((issue) => ({
    code: issue.code,
    severity: issue.severity,
    message: issueMessage(issue, language),
    sheet: issue.sheet ?? null,
    row: issue.row ?? null,
    column: issue.column ?? null,
    cell: issue.cell ?? null,
    text: issue.text ?? null,
  })),
  ignored: reading.ignored
    .slice(0, mostIgnored)
    .map(({ sheet, row, group }) => ({ sheet: sheet ?? null, row, group })),
  provenance: reading.provenance,
  proses: reading.proses,
  marks: createMarks(reading.observations, reading.ignored),
  figures: summariseFigures(reading.observations),
});
