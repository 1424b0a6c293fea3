import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { codeLists } from '../../pipeline/code-lists.ts';
import type { LocalRun } from '../browser/local-run.ts';
import { median, round } from './statistics.ts';

const families = ['pci', 'papi', 'par-index'];
const years = Array.from({ length: 20 }, (_, n) => 2004 + n);
/** Of those that were published in one form all these years. */
const indicators = codeLists.indicators
  .filter(({ family, editions }) => families.includes(family) && !editions)
  .slice(0, 20);
const provinces = codeLists.geographies.filter((g) => g.basis === '63' && g.slug !== 'ha-tay');

/** A score like those of other years, another one in each round. */
const score = (most: number | null, place: number, turn: number): string =>
  ((6 + ((place * 7 + turn) % 399) / 100) * ((most ?? 10) / 10)).toFixed(2);

/** 20 indicators of 63 provinces over 20 years, a column for each indicator. */
const writeReport = (turn: number): string => {
  const heading = ['Năm', 'Tỉnh', ...indicators.map(({ name }) => name.vi)];
  const rows = years.flatMap((year, y) =>
    provinces.map(({ name }, p) => [
      String(year),
      name.vi,
      ...indicators.map(({ bounds }, i) => score(bounds.max, y * 63 + p * 20 + i, turn)),
    ]),
  );
  return [heading, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
};

const createStaff = ({ origin, token }: LocalRun) => {
  const send = async (method: string, path: string, body?: string) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(origin + path, { method, headers, ...(body && { body }) });
    if (!answer.ok)
      throw new Error(`${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 400)}`);
    return answer.json();
  };
  const untilRead = async (id: string): Promise<void> => {
    for (;;) {
      const { status, issues } = await send('GET', `/api/uploads/${id}`);
      if (status === 'needs-review') return;
      if (status !== 'received' && status !== 'reading')
        throw new Error(`${status}: ${JSON.stringify(issues).slice(0, 500)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  return { send, untilRead };
};

/** Milliseconds from the request to publish to its answer: the release is then what readers see. */
const timePublication = async (run: LocalRun, turn: number): Promise<number> => {
  const { send, untilRead } = createStaff(run);
  const query = new URLSearchParams({ name: `bench-${turn}.csv`, dataset: 'bench', unit: 'point' });
  const { id } = await send('POST', `/api/uploads?${query}`, writeReport(turn));
  await untilRead(id);
  const started = performance.now();
  await send('POST', `/api/uploads/${id}/publish`, JSON.stringify({ reason: 'bench' }));
  return performance.now() - started;
};

/** The families' published files, and how long native DuckDB takes to write their rows again. */
const timeDuckDB = async ({ origin }: LocalRun, rounds: number) => {
  const folder = await mkdtemp(join(tmpdir(), 'doi-sanh-bench-'));
  const duckdb = await (await DuckDBInstance.create()).connect();
  const { indicators: entries }: { indicators: { family: string; file: string }[] } = await (
    await fetch(`${origin}/api/catalog`)
  ).json();
  const times: number[] = [];
  let rows = 0;
  try {
    for (const family of families) {
      const file = entries.find((entry) => entry.family === family)?.file ?? '';
      const path = join(folder, `${family}.parquet`);
      await writeFile(path, new Uint8Array(await (await fetch(origin + file)).arrayBuffer()));
      await duckdb.run(`CREATE TABLE "${family}" AS FROM read_parquet('${path}')`);
      const [[count] = []] = (
        await duckdb.runAndReadAll(`SELECT count(*)::INT FROM "${family}"`)
      ).getRows();
      rows += Number(count);
    }
    for (let turn = 0; turn < rounds; turn += 1) {
      const started = performance.now();
      for (const family of families)
        await duckdb.run(
          `COPY "${family}" TO '${join(folder, `${family}-${turn}.parquet`)}' (FORMAT parquet)`,
        );
      times.push(performance.now() - started);
    }
    return { rows, times };
  } finally {
    duckdb.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * Publishes a revision of 20 indicators of 63 provinces over 20 years (25,200 figures, which replace
 * those of the round before) on the local runtime: derivation for both bases, Parquet, the swap.
 */
export const measurePublication = async (run: LocalRun, rounds: number) => {
  const times: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) times.push(await timePublication(run, turn));
  const duckdb = await timeDuckDB(run, rounds);
  const [ours, theirs] = [median(times), median(duckdb.times)];
  return {
    'figures in the revision': indicators.length * provinces.length * years.length,
    'rows written': duckdb.rows,
    'publish ms': round(ours),
    'DuckDB COPY ms': round(theirs),
    'publish ÷ DuckDB': round(ours / theirs),
  };
};
