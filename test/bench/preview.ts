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

/** How soon a large file shows its first rows, each time in a browser without a memory of it. */
export const measurePreview = async (browser: Browser, run: LocalRun, rounds: number) => {
  const folder = await mkdtemp(join(tmpdir(), 'doi-sanh-preview-'));
  const path = join(folder, 'pci.csv');
  const text = createCsv(megabytes * 1e6);
  await writeFile(path, text);
  const times: number[] = [];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const page = await openUploadPage(browser, run);
      await page.locator('input[type=file]').setInputFiles(path);
      const time = await page.evaluate<number>('window.rowsSeen');
      if (round > 0) times.push(time);
      await page.context().close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return {
    'file MB': round(Buffer.byteLength(text) / 1e6, 1),
    'first rows ms (at most 300)': round(median(times)),
    'p10 ms': round(quantile(times, 0.1)),
    'p90 ms': round(quantile(times, 0.9)),
  };
};
