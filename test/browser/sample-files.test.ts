import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sampleFiles } from '../../dashboard/build/sample-files.ts';
import {
  type SampleFile,
  sampleAddress,
  samples,
  template,
} from '../../dashboard/upload/samples.ts';
import { openBrowser, openPage } from './open-browser.ts';

const origin = inject('origin');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser.close());

const openSamples = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const { page } = await openPage(browser, { locale: 'vi-VN', bypassCSP: true, ...options });
  await page.goto(`${origin}/sign-in?token=${inject('token')}`);
  await page.locator('.samples summary').click();
  return page;
};

describe('the sample files', () => {
  it.each<SampleFile>([...samples, template])(
    '%s can be downloaded under its own name',
    async (name) => {
      const answer = await fetch(origin + sampleAddress(name));
      expect(answer.headers.get('content-type')).toMatch(
        name.endsWith('.csv') ? /^text\/csv/ : /^application\/vnd\.openxmlformats.*sheet$/,
      );
      expect(answer.headers.get('content-disposition')).toBe('attachment');
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(sampleFiles[name]());

      const page = await openSamples();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`a[download="${name}"]`),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      await page.context().close();
    },
  );

  it('go one after another from a button to a review without errors', async () => {
    const page = await openSamples();
    for (const [i, name] of samples.entries()) {
      if (i > 0) {
        await page.goBack();
        await page.locator('.samples summary').click();
      }
      await page.locator('.sample').nth(i).getByRole('button', { name: 'Thử tệp này' }).click();
      await page
        .locator('.counts')
        .getByText(/[1-9]\d* số liệu/)
        .waitFor();
      expect(await page.locator('button.issue').count(), name).toBe(0);
      await page.getByRole('button', { name: 'Gửi tệp này' }).click();
      await page.waitForURL(/id=/);
      await page.waitForSelector('.sheet');
      expect(await page.locator('h1').textContent()).toContain(name);
      expect(await page.locator('.counts').textContent()).toMatch(/[1-9]\d* số liệu/);
      expect(await page.locator('button.issue').count(), name).toBe(0);
    }
    await page.context().close();
  });

  it('can be asked for again when the network was lost', async () => {
    const page = await openSamples();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Thử tệp này Mỗi năm một cột' }).click();
    await page.locator('.samples').getByText('Mất kết nối').waitFor();
    await page.context().setOffline(false);
    await page.locator('.samples').getByRole('button', { name: 'Thử lại' }).click();
    await page.waitForSelector('.sheet');
    await page.context().close();
  });

  it.each([
    { colorScheme: 'light', viewport: { width: 1240, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  ] as const)('can be chosen by anyone, $colorScheme', async (look) => {
    const page = await openSamples(look);
    await page.evaluate(axe);
    const faults = await page.evaluate<string[]>(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
    );
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      look.viewport.width,
    );
    await page.context().close();
  });
});
