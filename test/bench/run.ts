// `npm run bench`: how soon the first chart is there, beside a page that boots the engine first and a
// page that holds nothing but the chart; how quick a redraw is; how soon a dropped file shows its first
// rows; how long a publication takes; whether reading grows with the size of a file; large files beside native DuckDB.
// `npm run bench -- large` measures these alone. Prints tables, writes result.json.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../browser/chromium.ts';
import { startLocalRun } from '../browser/local-run.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { removeBenchPages, writeBenchPages } from './bench-pages.ts';
import { raceFirstChart } from './first-chart.ts';
import { measureGrowth } from './growth.ts';
import { measureLargeCsv, measureLargeWorkbook } from './large-files.ts';
import { measurePreview } from './preview.ts';
import { measurePublication } from './publication.ts';
import { measureRedraw } from './redraw.ts';
import { round } from './statistics.ts';

const query = '?indicator=pci&geography=quang-ninh~ha-noi~tay-ninh~can-tho&time=2009..2022';
const rounds = Number(process.env.ROUNDS ?? 21);

/** 2.5 million figures in a CSV of 140 MB; a workbook of 20 MB and 50 columns. */
const measureLargeFiles = async () => {
  console.log('A large CSV through npm run normalise, medians of 3, in turn with DuckDB');
  const csv = await measureLargeCsv(2_500_000, 3);
  console.table([csv]);
  console.log('A large workbook through npm run normalise');
  const workbook = await measureLargeWorkbook(60_000);
  console.table([workbook]);
  return { csv, workbook };
};

const measureAll = async () => {
  const chromium = findChromium();
  if (!chromium.found) throw new Error(chromium.sentence);
  const store = await mkdtemp(join(tmpdir(), 'doi-sanh-bench-'));
  try {
    const first = await startLocalRun({ store });
    await writeBenchPages(await (await fetch(`${first.origin}/chart${query}`)).text());
    await first.stop();

    const run = await startLocalRun({ store });
    const browser = await openBrowser(chromium.path);
    const race = await raceFirstChart(
      browser,
      [
        { name: '(a) /chart', url: `${run.origin}/chart${query}` },
        { name: '(b) bare page, engine first', url: `${run.origin}/bench/engine.html${query}` },
        { name: '(c) static page, chart alone', url: `${run.origin}/bench/static.html` },
      ],
      rounds,
    );
    const redraw = await measureRedraw(browser, run.origin);
    const preview = await measurePreview(browser, run, 9);
    await browser.close();
    const publication = await measurePublication(run, 7);
    await run.stop();

    const [ours, engine, floor] = race.map((row) => row['first chart ms']);
    const ratios = {
      'engine first ÷ ours (at least 8)': round((engine ?? Number.NaN) / (ours ?? Number.NaN), 2),
      'ours ÷ floor (at most 1.5)': round((ours ?? Number.NaN) / (floor ?? Number.NaN), 2),
    };
    console.log(`First chart, medians of ${rounds} interleaved loads with an empty cache`);
    console.table(race);
    console.table([ratios]);
    console.log('Explorer: engine, and 50 changes of the selection');
    console.table([redraw]);
    console.log('Preview of a file that is dropped, medians of 9');
    console.table(preview);
    console.log('Publishing a revision, medians of 7, beside DuckDB writing the same rows');
    console.table([publication]);
    console.log('Reading a file of twice the size, medians of 7, by kind');
    const growth = await measureGrowth(5000, 7);
    console.table(growth);
    const large = await measureLargeFiles();
    const result = { query, rounds, race, ratios, redraw, preview, publication, growth, large };
    await writeFile('test/bench/result.json', `${JSON.stringify(result, null, 2)}\n`);
  } finally {
    await removeBenchPages();
    // A run that a fault left behind may still write there.
    await rm(store, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 }).catch(
      () => null,
    );
  }
};

if (process.argv[2] === 'large') await measureLargeFiles();
else await measureAll();
