import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';

const origin = inject('origin');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const pages = [
  '/',
  '/?view=ranking',
  '/?view=map',
  '/?map=outline&view=map',
  '/?view=table',
  '/chart?lang=en',
  '/upload',
];
const looks = [
  { colorScheme: 'light', viewport: { width: 1240, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

it.each(pages.flatMap((path) => looks.map((look) => ({ path, look }))))(
  'anyone can read $path in $look.colorScheme',
  async ({ path, look }) => {
    // axe is put into the page as text, which the content policy would refuse a stranger.
    const { page } = await openPage(browser, { ...look, bypassCSP: true });
    await page.goto(origin + path, { waitUntil: 'load' });
    await page.evaluate(axe);
    const violations = await page.evaluate<readonly Violation[]>(
      'axe.run().then((result) => result.violations)',
    );
    const faults = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
