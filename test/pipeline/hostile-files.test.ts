import { describe, expect, it } from 'vitest';
import {
  allowedOutcomes,
  isSameAsBase,
  readHostileBytes,
  readHostileFiles,
} from './hostile-files.ts';
import { readReport } from './read-report.ts';

const read = (file: string) => readReport(readHostileBytes(file), { name: file });

/** Refused, or an error names the cell and stands in the way of publication. */
const isRefused = (reading: Awaited<ReturnType<typeof read>>): boolean =>
  reading.refused || reading.counts.errors > 0;

const files = readHostileFiles();

describe.skipIf(files.length === 0)('hostile files', () => {
  it.each(files)('$file: $expect ($why)', async (hostile) => {
    const { file } = hostile;
    const reading = await read(file);
    const base = (await read('base.csv')).observations;
    const isSame = reading.counts.errors === 0 && isSameAsBase(file, reading.observations, base);
    const outcome = isSame ? 'same' : isRefused(reading) ? 'refuse' : 'different';
    expect(allowedOutcomes(hostile)).toContain(outcome);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});
