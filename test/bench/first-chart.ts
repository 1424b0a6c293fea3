import type { Browser, Page } from 'playwright-core';
import { median, quantile, round } from './statistics.ts';

/** One page in the race, by its address. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
}

interface Load {
  readonly paintedMs: number;
  readonly bytes: number;
}

/**
 * "Painted" is two frames after the chart is in the tree: inline SVG does not count for the browser's
 * own paint timings.
 */
const watchForChart = (): void => {
  const painted = new Promise<number>((resolve) => {
    const look = (): void => {
      if (!document.querySelector('svg.chart')) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  });
  Object.assign(window, { chartPainted: painted });
};

/** What the finished answers of a page and its workers took on the wire. */
const countBytes = (page: Page): (() => Promise<number>) => {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    const size = request.sizes().then(
      ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
      () => 0,
    );
    sizes.push(size);
  });
  return async () => (await Promise.all([...sizes])).reduce((sum, size) => sum + size, 0);
};

/** A load with an empty cache in a context of its own. */
const load = async (browser: Browser, url: string): Promise<Load> => {
  const context = await browser.newContext({ viewport: { width: 1240, height: 900 } });
  const page = await context.newPage();
  const bytesSoFar = countBytes(page);
  await page.addInitScript(watchForChart);
  await page.goto(url, { waitUntil: 'commit' });
  const paintedMs = await page.evaluate<number>('window.chartPainted');
  const bytes = await bytesSoFar();
  await context.close();
  return { paintedMs, bytes };
};

/** Loads all contestants in turn, `rounds` times, after one round that is not counted. */
export const raceFirstChart = async (
  browser: Browser,
  contestants: readonly Contestant[],
  rounds: number,
) => {
  const loads = new Map<string, Load[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const { name, url } of contestants) {
      const result = await load(browser, url);
      if (round > 0) loads.get(name)?.push(result);
    }
  return contestants.map(({ name }) => {
    const mine = loads.get(name) ?? [];
    const times = mine.map(({ paintedMs }) => paintedMs);
    return {
      page: name,
      'first chart ms': round(median(times)),
      'p10 ms': round(quantile(times, 0.1)),
      'p90 ms': round(quantile(times, 0.9)),
      'kB until then': round(median(mine.map(({ bytes }) => bytes)) / 1000),
    };
  });
};
