import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import npmScripts from '../../package.json' with { type: 'json' };
import { writeLargeCsv } from './large-csv.ts';
import { writeLargeWorkbook } from './large-workbook.ts';
import { median, round } from './statistics.ts';

/**
 * Prints, at the end of a process, how many kilobytes it held at most. Linux hands `maxRSS` down from
 * the process that started it, here one with an engine in it; the mark of the memory itself is its own.
 */
const peakPrinter = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs';
  const ownPeak = () => {
    try { return /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]; }
    catch { return process.resourceUsage().maxRSS; }
  };
  process.on('exit', () => console.error('peak ' + ownPeak()));
`)}`;

interface Run {
  readonly seconds: number;
  /** Megabytes. */
  readonly peak: number;
  readonly said: string;
}

/** What npm's script tells Node: how little memory to hold on to. */
const flags = npmScripts.scripts.normalise.split(' ').filter((word) => word.startsWith('--'));

/** The command as npm runs it, from its start to its end. */
const runNormalise = async (file: string, out: string): Promise<Run> => {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [...flags, '--import', peakPrinter, 'pipeline/cli/normalise.ts', file, '--out', out],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (piece) => {
    said += String(piece);
  });
  await once(child, 'exit');
  const seconds = (performance.now() - started) / 1000;
  return { seconds, peak: Number(/peak (\d+)/.exec(said)?.[1]) / 1000, said };
};

const runDuckDB = async (file: string, out: string, threads: number | null): Promise<number> => {
  const options = threads === null ? {} : { threads: String(threads) };
  const connection = await (await DuckDBInstance.create(':memory:', options)).connect();
  const started = performance.now();
  await connection.run(`COPY (FROM read_csv('${file}')) TO '${out}' (FORMAT parquet)`);
  const seconds = (performance.now() - started) / 1000;
  connection.closeSync();
  return seconds;
};

const inFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'doi-sanh-large-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const findPeakOfIdle = async (folder: string): Promise<number> => {
  await writeLargeCsv(join(folder, 'one.csv'), 1);
  return (await runNormalise(join(folder, 'one.csv'), join(folder, 'one.parquet'))).peak;
};

/**
 * A report of so many rows through `npm run normalise` into Parquet, every cell checked, in turn with
 * native DuckDB copying the same file without any check.
 */
export const measureLargeCsv = (rows: number, rounds: number) =>
  inFolder(async (folder) => {
    const file = join(folder, 'large.csv');
    const out = join(folder, 'out.parquet');
    const bytes = await writeLargeCsv(file, rows);
    const idle = await findPeakOfIdle(folder);
    const [ours, one, all]: [Run[], number[], number[]] = [[], [], []];
    for (let turn = 0; turn < rounds; turn += 1) {
      const run = await runNormalise(file, out);
      if (!run.said.includes(`${rows} số liệu`)) throw new Error(run.said.slice(0, 500));
      ours.push(run);
      one.push(await runDuckDB(file, out, 1));
      all.push(await runDuckDB(file, out, null));
    }
    const seconds = median(ours.map((run) => run.seconds));
    const peak = median(ours.map((run) => run.peak));
    return {
      rows,
      'file MB': round(bytes / 1e6),
      seconds: round(seconds, 2),
      'rows/s': Math.round(rows / seconds),
      'peak MB': round(peak),
      'above idle MB (at most 160)': round(peak - idle),
      'DuckDB, 1 thread s': round(median(one), 2),
      'ours ÷ 1 thread (at most 5)': round(seconds / median(one), 2),
      'DuckDB, its threads s': round(median(all), 2),
      'ours ÷ its threads': round(seconds / median(all), 2),
    };
  });

/** A workbook of about 20 MB and 50 columns. */
export const measureLargeWorkbook = (rows: number) =>
  inFolder(async (folder) => {
    const file = join(folder, 'large.xlsx');
    await writeFile(file, writeLargeWorkbook(rows));
    const idle = await findPeakOfIdle(folder);
    const { seconds, peak, said } = await runNormalise(file, join(folder, 'out.parquet'));
    const figures = /(\d+) số liệu/.exec(said)?.[1];
    return {
      rows,
      'file MB': round((await stat(file)).size / 1e6),
      figures: Number(figures),
      seconds: round(seconds, 1),
      'peak MB': round(peak),
      'above idle MB': round(peak - idle),
    };
  });
