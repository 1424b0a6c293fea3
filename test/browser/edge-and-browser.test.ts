import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';

const origin = inject('origin');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  ({ page } = await openPage(browser));
  await page.goto(origin);
  await page.waitForSelector('html[data-engine="ready"]', { timeout: 60_000 });
});
afterAll(() => browser.close());

const provinces = ['quang-ninh', 'ha-noi', 'can-tho', 'tay-ninh', 'ho-chi-minh', 'ba-ria-vung-tau'];

/** Chart states over the bundled reports, as links. */
const link = fc
  .record({
    indicator: fc.constantFrom('pci', 'papi', 'par-index', 'papi.transparency', 'posts.savings'),
    geography: fc.subarray(provinces, { minLength: 1, maxLength: 4 }),
    from: fc.integer({ min: 2009, max: 2022 }),
    years: fc.integer({ min: 0, max: 13 }),
    view: fc.constantFrom('trend', 'ranking', 'map', 'map&map=outline'),
    lang: fc.constantFrom('vi', 'en'),
    basis: fc.constantFrom('', '&basis=34'),
  })
  .map(
    ({ indicator, geography, from, years, view, lang, basis }) =>
      `?geography=${geography.join('~')}&indicator=${indicator}&lang=${lang}` +
      `&time=${from}..${from + years}&view=${view}${basis}`,
  );

interface Drawn {
  readonly wide: string;
  readonly narrow: string;
  readonly sentence: string;
}

/** Both drawings in one form: parsed, attributes sorted. Runs in the page. */
const compareIn = async (query: string): Promise<{ edge: Drawn; browser: Drawn }> => {
  const canonical = (element: Element | null | undefined): string => {
    if (!element) return '';
    const attributes = [...element.attributes]
      .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
      .sort();
    const inside = [...element.childNodes].map((node) =>
      node instanceof Element ? canonical(node) : (node.textContent ?? ''),
    );
    return `<${element.tagName} ${attributes.join(' ')}>${inside.join('')}</>`;
  };
  const read = (root: Document): Drawn => ({
    wide: canonical(root.querySelector('[data-size="wide"] svg')),
    narrow: canonical(root.querySelector('[data-size="narrow"] svg')),
    sentence: root.querySelector('.sentence')?.textContent ?? '',
  });
  const html = await (await fetch(`/${query}`)).text();
  const edge = read(new DOMParser().parseFromString(html, 'text/html'));
  await new Promise<void>((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('redraw').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'measure' });
    history.pushState(null, '', `/${query}`);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  // The size that is not in sight is drawn when the browser has nothing better to do.
  for (let waited = 0; waited < 3000 && read(document).narrow !== edge.narrow; waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return { edge, browser: read(document) };
};

it('the edge and the browser draw the same chart from the same figures', async () => {
  await fc.assert(
    fc.asyncProperty(link, async (query) => {
      // A change of language loads a new page: both are then told in the language of the address.
      if (!query.includes(`lang=${await page.locator('html').getAttribute('lang')}`)) {
        await page.goto(`${origin}/?lang=${/lang=(..)/.exec(query)?.[1]}`);
        await page.waitForSelector('html[data-engine="ready"]', { timeout: 60_000 });
      }
      const drawn = await page.evaluate(compareIn, query);
      expect(drawn.edge.wide, query).toContain('<svg');
      expect(drawn.browser, query).toEqual(drawn.edge);
    }),
    { numRuns: 40, seed: 2026 },
  );
}, 180_000);
