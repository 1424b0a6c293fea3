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

const signIn = (): Promise<Page> => openUpload(browser, origin, inject('token'));

describe('what was mended of a file', () => {
  it('takes along what was typed and not confirmed, and is held while it cannot be', async () => {
    const page = await signIn();
    await choose(page, 'pci-chua-xac-nhan.csv', faulty);
    await understood(page, '1 lỗi');
    const send = page.getByRole('button', { name: 'Gửi tệp này' });
    await page.click('[data-cell="A4"]');
    await page.keyboard.press('Enter');
    await page.keyboard.type('bac');
    await send.click();
    await page.getByRole('alert').getByText('Chưa gửi: “Sửa ô A4” còn dở dang').waitFor();
    expect(page.url()).toContain('draft=');
    await page.getByRole('combobox').fill('bac ninh');
    await page.keyboard.press('Enter');
    await understood(page, '0 lỗi');

    await page.click('[data-cell="C3"]');
    await page.keyboard.press('F2');
    await page.getByLabel('Đọc ô này như là').fill('88,8');
    await send.click();
    await page.waitForURL(/id=/);
    await page.waitForSelector('.counts');
    const id = new URL(page.url()).searchParams.get('id');
    const answer = await page.request.get(`${origin}/api/uploads/${id}`);
    expect((await answer.json()).corrections.cells).toContainEqual({ cell: 'C3', text: '88,8' });
    await page.context().close();
  });

  it('says so when the server has the file and not what was mended, and sends that again', async () => {
    const page = await signIn();
    await choose(page, 'pci-nua-chung.csv', `${faulty}Bắc Giang,"70,1","71,2"\n`);
    await understood(page, '1 lỗi');
    await page.click('[data-cell="B4"]');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bỏ dòng 4' }).click();
    await understood(page, '0 lỗi');
    const corrected: string[] = [];
    await page.route('**/api/uploads/*', (route) => {
      if (route.request().method() !== 'PATCH') return route.continue();
      corrected.push(new URL(route.request().url()).pathname);
      return corrected.length === 1 ? route.abort() : route.continue();
    });
    await page.getByRole('button', { name: 'Gửi tệp này' }).click();
    await page.getByText('chưa nhận những gì đã sửa').waitFor();
    expect(await page.locator('.review-head').textContent()).toContain('máy chủ đã có tệp này');
    const other = await page.context().newPage();
    await other.goto(`${origin}/upload?id=${corrected[0]?.split('/').at(-1)}`);
    await other.getByText('phần sửa chưa tới máy chủ').waitFor();
    await other.close();

    await page.reload();
    await understood(page, '0 lỗi');
    expect(await page.locator('.review-head').textContent()).toContain('máy chủ đã có tệp này');
    await page.getByRole('button', { name: 'Gửi tệp này' }).click();
    await page.waitForURL(/id=/);
    await page.locator('.counts').getByText('6 số liệu').waitFor();
    expect(corrected[1]).toBe(corrected[0]);
    await page.context().close();
  });

  it('can be mended further after it was sent, and stays the same upload', async () => {
    const page = await signIn();
    await choose(page, 'pci-sua-tiep.csv', `${faulty}Hà Nam,"64,1","65,2"\n`);
    await understood(page, '1 lỗi');
    await page.click('[data-cell="C3"]');
    await page.keyboard.press('F2');
    await page.getByLabel('Đọc ô này như là').fill('70');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Gửi tệp này' }).click();
    await page.waitForURL(/id=/);
    const address = page.url();

    // From a cell right to where it is mended.
    await page.click('[data-cell="B3"]');
    await page.locator('.cell-bar').getByRole('button', { name: 'Sửa tiếp' }).click();
    await page.getByRole('region', { name: 'Sửa ô B3' }).waitFor();
    await page.waitForSelector('.mend input:focus');
    await page.keyboard.press('Escape');
    await understood(page, '1 lỗi');
    expect(await page.locator('.said').allTextContents()).toEqual([expect.stringContaining('C3')]);
    await page.getByRole('button', { name: 'Hoàn tác: C3' }).click();
    await page.locator('button.issue', { hasText: 'Atlantis' }).click();
    await page.waitForSelector('[data-cell="A4"]:focus');
    await page.keyboard.press('Enter');
    await page.keyboard.type('bac ninh');
    await page.keyboard.press('Enter');
    await understood(page, '0 lỗi');
    await page.getByRole('button', { name: 'Gửi tệp này' }).click();
    await page.waitForURL(address);
    await page.locator('.counts').getByText('8 số liệu').waitFor();
    expect(await page.locator('[data-cell="C3"]').textContent()).toBe('71,25');
    expect(await page.locator('[data-cell="A4"]').textContent()).toBe('Bắc Ninh');

    // Taking everything back is sent too.
    await page.locator('.go-on button').click();
    await page.getByRole('button', { name: 'Hoàn tác: A4' }).click();
    await understood(page, '1 lỗi');
    await page.getByRole('button', { name: 'Gửi tệp này' }).click();
    await page.waitForURL(address);
    await page.locator('.counts').getByText('1 lỗi').waitFor();
    await page.context().close();
  });

  it('that is open in two tabs loses no mending without a word', async () => {
    const page = await signIn();
    await choose(page, 'pci-hai-the.csv', `${faulty}Lai Châu,"61,1","62,2"\n`);
    await understood(page, '1 lỗi');
    const other = await page.context().newPage();
    await expect.poll(() => page.url()).not.toContain('new-');
    await other.goto(page.url());
    await understood(other, '1 lỗi');
    const mend = async (tab: Page, cell: string): Promise<void> => {
      await tab.bringToFront();
      await tab.click(`[data-cell="${cell}"]`);
      await tab.keyboard.press('F2');
      await tab.getByLabel('Đọc ô này như là').fill('51');
      await tab.keyboard.press('Enter');
      await tab.locator('.said', { hasText: cell }).waitFor();
    };
    await mend(page, 'B3');
    await other.bringToFront();
    await other.click('[data-cell="C3"]');
    await other.keyboard.press('F2');
    await other.getByLabel('Đọc ô này như là').fill('52');
    await other.keyboard.press('Enter');
    await other.getByText('vừa được sửa ở một thẻ khác').waitFor();
    await other.locator('.said', { hasText: 'B3' }).waitFor();
    await mend(other, 'C3');
    await other.reload();
    await expect.poll(() => other.locator('.said').count()).toBe(2);
    await page.context().close();
  });
});
