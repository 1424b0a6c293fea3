import type { Browser } from 'playwright-core';
import { quantile, round } from './statistics.ts';

const others = ['da-nang', 'hai-phong', 'ho-chi-minh', 'hue', 'lao-cai', 'an-giang', 'binh-duong'];

/** From the link in the address to the chart on the page, measured by the page itself. */
const redrawOnce = (query: string): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [entry] = list.getEntriesByName('redraw');
      if (!entry) return;
      observer.disconnect();
      resolve(entry.duration);
    }).observe({ type: 'measure' });
    history.pushState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
  });

/** Time until the engine answers, and of 50 changes of the selection after that. */
export const measureRedraw = async (browser: Browser, origin: string) => {
  const context = await browser.newContext({ viewport: { width: 1240, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/?indicator=pci&time=2009..2022`);
  await page.waitForSelector('html[data-engine="ready"]', { timeout: 60_000 });
  const ready = await page.evaluate(
    () => performance.getEntriesByName('engine-ready')[0]?.startTime ?? Number.NaN,
  );
  const times: number[] = [];
  for (let change = 0; change < 50; change += 1) {
    const other = others[change % others.length];
    const query = `?geography=quang-ninh~ha-noi~${other}&indicator=pci&time=${2009 + (change % 5)}..2022`;
    times.push(await page.evaluate(redrawOnce, query));
  }
  await context.close();
  return {
    'engine ready ms': round(ready),
    'redraw p50 ms': round(quantile(times, 0.5)),
    'redraw p95 ms': round(quantile(times, 0.95)),
  };
};
