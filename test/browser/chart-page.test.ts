import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';

const origin = inject('origin');
const query = '?indicator=pci&geography=quang-ninh~ha-noi~tay-ninh~can-tho&time=2009..2022';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser.close());

interface Figure {
  readonly geography: string;
  readonly period: { readonly end: number };
  readonly value: number;
}

describe('a shared link', () => {
  it('shows the chart with scripts off, its four provinces named', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${origin}/chart${query}`);
    const chart = page.locator('[data-size="wide"] svg.chart');
    expect(await chart.isVisible()).toBe(true);
    const text = (await chart.textContent()) ?? '';
    for (const name of ['Quảng Ninh', 'Hà Nội', 'Tây Ninh', 'Cần Thơ'])
      expect(text).toContain(name);
    await page.context().close();
  });

  it('loads nothing but the page, its font and its small script, all from here', async () => {
    const { page, requests, faults } = await openPage(browser);
    await page.goto(`${origin}/chart${query}`, { waitUntil: 'networkidle' });
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(requests.filter((url) => /duckdb|wasm|plot|parquet/.test(url))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('says what it ignored when the link has nonsense, and shows the default view', async () => {
    const answer = await fetch(
      `${origin}/chart?indicator=%27;DROP--&geography=atlantis&time=soon&view=hologram`,
    );
    expect(answer.status).toBe(200);
    const html = await answer.text();
    for (const nonsense of ['DROP--', 'atlantis', 'soon', 'hologram'])
      expect(html).toContain(nonsense);
    expect(html).toContain('<svg');
    expect(html).not.toContain('<script>alert');
  });

  it('states the same numbers as JSON, as CSV and through the API', async () => {
    const read = async (path: string) => (await fetch(`${origin}${path}`)).json();
    const byKey = (figures: readonly Figure[]) =>
      new Map(figures.map((f) => [`${f.geography} ${f.period.end}`, f.value]));
    const chart = byKey((await read(`/chart.json${query}`)).observations);
    const api = byKey(
      (
        await read(
          '/api/observations?indicator=pci&geography=quang-ninh,ha-noi,tay-ninh,can-tho&from=2009&to=2022&preferred=true',
        )
      ).observations,
    );
    expect(chart.size).toBe(4 * 14);
    expect(chart).toEqual(api);
    const csv = await (await fetch(`${origin}/chart.csv${query}`)).text();
    const [head = '', ...lines] = csv.trim().split(/\r?\n/);
    const column = (name: string) => head.replace('\ufeff', '').split(',').indexOf(name);
    const cells = lines.map((line) => line.split(','));
    const fromCsv = new Map(
      cells.map((c) => [
        `${c[column('geography')]} ${c[column('period_end')]}`,
        Number(c[column('value')]),
      ]),
    );
    expect(fromCsv).toEqual(chart);
  });

  it('fits a phone: nothing is cut and the labels are on the chart', async () => {
    const { page } = await openPage(browser, { viewport: { width: 360, height: 740 } });
    await page.goto(`${origin}/chart${query}`);
    const chart = page.locator('[data-size="narrow"] svg.chart');
    expect(await chart.isVisible()).toBe(true);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const beyond = await chart.evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.width > 0 && (box.right > frame.right + 1 || box.left < frame.left - 1);
        })
        .map((text) => text.textContent);
    });
    expect(beyond).toEqual([]);
    await page.context().close();
  });
});
