import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';

const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser.close());

const isOutlines = (url: string): boolean => /\/assets\/vietnam-/.test(url);

describe('the map', () => {
  it('loads the outlines only where they are shown', async () => {
    const { page, requests, faults } = await openPage(browser);
    await page.goto(`${origin}/?view=map`);
    await page.waitForSelector('html[data-engine="ready"]', { timeout: 60_000 });
    expect(requests.filter(isOutlines)).toEqual([]);
    await page.locator('a[data-choice="map"]:not([aria-current])').click();
    await page.waitForURL(/map=outline/);
    await expect.poll(() => page.locator('[data-size="wide"] svg use').count()).toBeGreaterThan(63);
    expect(requests.filter(isOutlines)).toHaveLength(1);
    expect(await page.locator('.source').textContent()).toContain('CC BY 4.0');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is switched by links without scripts, and comes drawn', async () => {
    const { page, requests } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${origin}/?view=map`);
    await page.locator('a[data-choice="map"]:not([aria-current])').click();
    // Loaded to its end: a page that is still being parsed has half a map.
    await page.waitForURL(/map=outline/);
    expect(new URL(page.url()).search).toBe('?map=outline&view=map');
    expect(await page.locator('[data-size="wide"] svg').textContent()).toContain('Hoàng Sa');
    expect(requests.filter(isOutlines)).toEqual([]);
    await page.context().close();
  });

  it.each(['tiles', 'outline'])('fits a phone: no text of %s is cut', async (form) => {
    const { page } = await openPage(browser, { viewport: { width: 360, height: 740 } });
    await page.goto(`${origin}/chart?view=map&map=${form}`, { waitUntil: 'networkidle' });
    const cut = await page.locator('[data-size="narrow"] svg.chart').evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          const beside = box.right > frame.right + 1 || box.left < frame.left - 1;
          return beside || box.bottom > frame.bottom + 1;
        })
        .map((text) => text.textContent);
    });
    expect(cut).toEqual([]);
    await page.context().close();
  });

  it('is read by keyboard, province by province', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${origin}/chart?view=map&geography=ha-noi`);
    await page.locator('[data-size="wide"]').focus();
    const said = page.locator('.figure [role="status"]');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => said.textContent()).toContain('Hà Nội');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => said.textContent()).toContain('Vĩnh Phúc');
    await page.context().close();
  });
});
