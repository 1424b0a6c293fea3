import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';

const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser.close());

const untilReady = (page: Page) =>
  page.waitForSelector('html[data-engine="ready"]', { timeout: 60_000 });
const drawing = (page: Page): Promise<string> =>
  page.locator('[data-size="wide"]').evaluate((element) => element.innerHTML);
const heading = (page: Page): Promise<string | null> => page.locator('h1').textContent();
const query = (page: Page): string => new URL(page.url()).search;

describe('the explorer', () => {
  it('comes with its first chart and takes it over without touching it', async () => {
    const { page, requests, faults } = await openPage(browser);
    const html = await (await fetch(`${origin}/`)).text();
    await page.goto(origin);
    await page.evaluate(() => {
      const chart = document.querySelector('[data-size="wide"] svg');
      if (chart) Object.assign(chart, { first: true });
    });
    const first = await drawing(page);
    expect(html).toContain('<svg');
    await untilReady(page);
    expect(await drawing(page)).toBe(first);
    expect(
      await page.evaluate(
        () => 'first' in (document.querySelector('[data-size="wide"] svg') ?? {}),
      ),
    ).toBe(true);
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('keeps the link as the state: choices, Back, Forward, reload, a pasted link', async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(`${origin}/?geography=quang-ninh~ha-noi&indicator=pci`);
    await untilReady(page);
    await page.locator('nav.tabs a, [role="tablist"] a, .tabs a').nth(1).click();
    await page.waitForURL(/view=ranking/);
    const ranking = await drawing(page);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('view='));
    await expect.poll(() => drawing(page)).not.toBe(ranking);
    await page.goForward();
    await expect.poll(() => drawing(page)).toBe(ranking);
    await page.reload();
    expect(await drawing(page)).toBe(ranking);
    const pasted = await openPage(browser);
    await pasted.page.goto(origin + query(page));
    expect(await drawing(pasted.page)).toBe(ranking);
    expect(faults).toEqual([]);
    await pasted.page.context().close();
    await page.context().close();
  });

  it('finds a province typed without marks, by keyboard alone', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${origin}/?geography=quang-ninh&indicator=pci`);
    await untilReady(page);
    await page.locator('.chip.add').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('ho chi minh');
    await page.keyboard.press('Enter');
    await page.waitForURL(/geography=quang-ninh~ho-chi-minh/);
    await expect.poll(() => drawing(page)).toContain('Hồ Chí Minh');
    await page.context().close();
  });

  it('speaks English by a switch', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${origin}/?lang=en`);
    expect(await heading(page)).toContain('Provincial Competitiveness Index');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it('goes on drawing from the edge when the engine cannot start', async () => {
    const { page } = await openPage(browser);
    await page.route(/duckdb.*worker/, (route) => route.abort());
    await page.goto(`${origin}/?geography=quang-ninh~ha-noi&indicator=pci`);
    await page.waitForSelector('html[data-engine="failed"]', { timeout: 60_000 });
    const before = await drawing(page);
    await page.locator('nav.tabs a, [role="tablist"] a, .tabs a').nth(1).click();
    await page.waitForURL(/view=ranking/);
    await expect.poll(() => drawing(page)).not.toBe(before);
    await page.context().close();
  });
});
