import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { choose, faulty, openUpload, understood } from './draft-page.ts';
import { openBrowser } from './open-browser.ts';

const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser.close());

const open = async (name: string, text: string): Promise<Page> => {
  const page = await openUpload(browser, origin, inject('token'));
  await choose(page, name, text);
  await understood(page, '1 lỗi');
  return page;
};

const said = (page: Page): Promise<string[]> => page.locator('.said').allTextContents();

const type = async (page: Page, cell: string, text: string): Promise<void> => {
  await page.click(`[data-cell="${cell}"]`);
  await page.keyboard.press('F2');
  await page.getByLabel('Đọc ô này như là').fill(text);
};

describe('what is typed into a form and not confirmed', () => {
  it('holds when another cell is mended, and the next form has the keyboard', async () => {
    const page = await open('do-dang-o.csv', `${faulty}Nam Định,"60,1","61,2"\n`);
    await type(page, 'B3', '51');
    await page.click('[data-cell="C3"]');
    await page.keyboard.press('F2');
    await page.getByRole('region', { name: 'Sửa ô C3' }).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('52');
    await expect.poll(() => said(page)).toEqual([expect.stringContaining('B3→ “51”')]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-cell="C3"]:focus');
    expect(await said(page)).toHaveLength(1);
    await page.context().close();
  });

  it('holds when the page is left for its beginning, by a link or by Back', async () => {
    const page = await open('do-dang-trang.csv', `${faulty}Thái Bình,"60,1","61,2"\n`);
    await type(page, 'B3', '53');
    await page.getByRole('link', { name: 'Nộp tệp khác' }).click();
    await page.getByRole('button', { name: 'Xem trước: do-dang-trang.csv' }).click();
    await expect.poll(() => said(page)).toEqual([expect.stringContaining('“53”')]);
    await type(page, 'C3', '54');
    await page.goBack();
    await page.goForward();
    await expect.poll(() => said(page)).toHaveLength(2);
    await page.context().close();
  });

  it('keeps the person with it while it cannot be taken over', async () => {
    const page = await open('do-dang-de-xuat.csv', `${faulty}Ninh Bình,"60,1","61,2"\n`);
    await page.click('[data-cell="B2"]');
    await page.keyboard.press('Enter');
    await page.getByText('Đề xuất chỉ tiêu mới').click();
    await page.getByLabel('Nghĩa (Việt)').fill('Chưa xong');
    const draft = page.url();
    for (const leave of [
      () => page.getByRole('link', { name: 'Nộp tệp khác' }).click(),
      () => page.goBack(),
      () => page.getByRole('tab', { name: 'Cách đọc' }).click(),
      () => page.dblclick('[data-cell="C4"]'),
    ]) {
      await leave();
      await page.getByRole('alert').getByText('Còn dở dang').waitFor();
      expect(page.url()).toBe(draft);
      expect(await page.getByLabel('Nghĩa (Việt)').inputValue()).toBe('Chưa xong');
    }
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await page.context().close();
  });
});
