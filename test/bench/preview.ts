import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { LocalRun } from '../browser/local-run.ts';
import { median, quantile, round } from './statistics.ts';

const megabytes = 25;

/** A wide CSV of provinces by year, a little under so many bytes. */
const createCsv = (bytes: number): string => {
  const years = Array.from({ length: 14 }, (_, i) => `PCI ${2009 + i}`);
  const lines = [`Tỉnh,${years.join(',')}`];
  for (let size = 0, row = 0; size < bytes - 400; row += 1) {
    const values = years.map((_, i) => `"${50 + ((row * 7 + i * 13) % 30)},${(row + i) % 100}"`);
    const line = `Quảng Ninh,${values.join(',')}`;
    lines.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return `${lines.join('\n')}\n`;
};

/** "Visible" is two frames after a row of the file is in the page, counted from the choice of it. */
const watchForRows = (): void => {
  const seen = new Promise<number>((resolve) => {
    document.addEventListener(
      'change',
      () => {
        const start = performance.now();
        const look = (): void => {
          if (!document.querySelector('.sheet-body .cell-text')) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - start)),
          );
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
  Object.assign(window, { rowsSeen: seen });
};

const openUploadPage = async (browser: Browser, { origin, token }: LocalRun): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1240, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchForRows);
  await page.goto(`${origin}/sign-in?token=${token}`);
  await page.waitForSelector('.drop-zone');
  // Somebody finds the file first: until then the page is at rest.
  await page.waitForTimeout(1000);
  return page;
};

const timeFirstRows = async (browser: Browser, run: LocalRun, path: string): Promise<number> => {
  const page = await openUploadPage(browser, run);
  await page.locator('input[type=file]').setInputFiles(path);
  const time = await page.evaluate<number>('window.rowsSeen');
  await page.context().close();
  return time;
};

/**
 * How soon a large file shows its first rows, beside one of a few lines, which is what the machine needs
 * in any case; each time in a browser without a memory of it, after a round that is not counted.
 */
export const measurePreview = async (browser: Browser, run: LocalRun, rounds: number) => {
  const folder = await mkdtemp(join(tmpdir(), 'doi-sanh-preview-'));
  const sizes = [megabytes * 1e6, 2_000];
  const paths = sizes.map((size) => join(folder, `pci-${size}.csv`));
  const times = sizes.map((): number[] => []);
  try {
    for (const [i, size] of sizes.entries()) await writeFile(paths[i] ?? '', createCsv(size));
    for (let round = 0; round <= rounds; round += 1)
      for (const [i, path] of paths.entries()) {
        const time = await timeFirstRows(browser, run, path);
        if (round > 0) times[i]?.push(time);
      }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return sizes.map((size, i) => ({
    'file kB': round(size / 1000),
    'first rows ms (at most 300)': round(median(times[i] ?? [])),
    'p10 ms': round(quantile(times[i] ?? [], 0.1)),
    'p90 ms': round(quantile(times[i] ?? [], 0.9)),
  }));
};
