import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from './open-browser.ts';

/** The upload page, signed in, in a browser context of its own. */
export const openUpload = async (
  browser: Browser,
  origin: string,
  token: string,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const { page } = await openPage(browser, { locale: 'vi-VN', bypassCSP: true, ...options });
  await page.goto(`${origin}/sign-in?token=${token}`);
  await page.waitForSelector('.drop-zone');
  return page;
};

/** Chooses a CSV file of that text. */
export const choose = (page: Page, name: string, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** One of its provinces there is not: one error, four figures. */
export const faulty = `Năng lực cạnh tranh cấp tỉnh (PCI)
Tỉnh,2022,2023
Quảng Ninh,"72,95","71,25"
Atlantis,"61,10","60,00"
Hà Nội,"66,74","67,15"
`;

/** Waits until the file was read so. */
export const understood = (page: Page, text: string): Promise<void> =>
  page.locator('.draft-counts').getByText(text, { exact: true }).waitFor();
