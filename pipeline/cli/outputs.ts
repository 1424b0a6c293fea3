import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { codeLists } from '../code-lists.ts';
import { writeCsvHeading, writeCsvLine } from '../columns/write-csv.ts';
import { createReportWriter, type ReportFile } from '../columns/write-report.ts';
import { toObservation } from '../figures/settle/settled-figure.ts';
import { limits } from '../limits.ts';
import type { Output } from './output.ts';
import { createParquetOutput } from './parquet-output.ts';

/** Characters gathered before they are written. */
const batch = 65_536;

/** `put` in larger pieces. */
const createTextSink = (put: (text: string) => void) => {
  let pieces: string[] = [];
  let length = 0;
  const flush = (): void => {
    put(pieces.join(''));
    pieces = [];
    length = 0;
  };
  const write = (text: string): void => {
    pieces.push(text);
    length += text.length;
    if (length >= batch) flush();
  };
  return { write, flush };
};

/** Observations as CSV on standard output, as long as something reads it: `| head` soon does not. */
export const createStandardOutput = (): Output => {
  let isRead = true;
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
    isRead = false;
  });
  const sink = createTextSink((text) => void (isRead && process.stdout.write(text)));
  sink.write(writeCsvHeading());
  return {
    add: (settled) => sink.write(writeCsvLine(toObservation(settled), 'vi')),
    finish: () => {
      sink.flush();
      return [];
    },
  };
};

/** Observations as a file, Parquet or CSV by its ending; null for any other. */
export const createFileOutput = (path: string): Output | null => {
  if (path.endsWith('.parquet')) return createParquetOutput(path);
  return path.endsWith('.csv') ? createCsvOutput(path) : null;
};

const createCsvOutput = (path: string): Output => {
  const file = openSync(path, 'w');
  const sink = createTextSink((text) => void writeSync(file, text));
  sink.write(writeCsvHeading());
  return {
    add: (settled) => sink.write(writeCsvLine(toObservation(settled), 'vi')),
    finish: () => {
      sink.flush();
      closeSync(file);
      return [path];
    },
  };
};

/**
 * Observations as reports that can be sent one by one: CSV files of at most as many figures as one
 * upload may have, read without a mapping.
 */
export const createPartsOutput = (folder: string): Output => {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  const openPart = (file: ReportFile, number: number) => {
    const path = join(folder, `${file}-${String(number).padStart(3, '0')}.csv`);
    paths.push(path);
    const opened = openSync(path, 'w');
    const sink = createTextSink((text) => void writeSync(opened, text));
    const close = (): void => {
      sink.flush();
      closeSync(opened);
    };
    return { write: sink.write, close };
  };
  const writer = createReportWriter(codeLists, limits.observations, openPart);
  return {
    add: (settled) => writer.add(toObservation(settled)),
    finish: () => {
      writer.finish();
      return paths;
    },
  };
};
