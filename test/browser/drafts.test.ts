import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';

const origin = inject('origin');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser.close());

const signIn = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const { page } = await openPage(browser, { locale: 'vi-VN', bypassCSP: true, ...options });
  await page.goto(`${origin}/sign-in?token=${inject('token')}`);
  await page.waitForSelector('.drop-zone');
  return page;
};

const choose = (page: Page, name: string, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const faulty = `Năng lực cạnh tranh cấp tỉnh (PCI)
Tỉnh,2022,2023
Quảng Ninh,"72,95","71,25"
Atlantis,"61,10","60,00"
Hà Nội,"66,74","67,15"
`;

const understood = (page: Page, text: string): Promise<void> =>
  page.locator('.draft-counts').getByText(text, { exact: true }).waitFor();

describe('a file before it is sent', () => {
  it('has a row left out and taken back, each read again at once', async () => {
    const page = await signIn();
    await choose(page, 'pci-bo-dong.csv', faulty);
    await understood(page, '1 lỗi');
    await page.click('[data-cell="B4"]');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bỏ dòng 4' }).click();
    await understood(page, '0 lỗi');
    await understood(page, '4 số liệu');
    await page.getByRole('button', { name: 'Hoàn tác: Dòng 4' }).click();
    await understood(page, '1 lỗi');
    await page.context().close();
  });

  it('says nothing when the province a cell was understood as is confirmed', async () => {
    const page = await signIn();
    await choose(page, 'pci-xac-nhan.csv', faulty.replace('Quảng Ninh', 'T. Quảng Ninh'));
    await understood(page, '1 lỗi');
    await page.click('[data-cell="A3"]');
    await page.locator('#cell-bar').getByText('→ Quảng Ninh').waitFor();
    await page.keyboard.press('Enter');
    const active = page.locator('#mend-province-list [aria-selected="true"]');
    await expect.poll(() => active.allTextContents()).toEqual(['Quảng Ninh']);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-cell="A3"]:focus');
    expect(await page.locator('.said').count()).toBe(0);

    // Of one that was not understood, Enter alone chooses nothing.
    await page.click('[data-cell="A4"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#mend-province-list');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-cell="A4"]:focus');
    expect(await page.locator('.said').count()).toBe(0);
    await page.context().close();
  });

  it('is mended in any cell, and Escape leaves all as it is', async () => {
    const page = await signIn();
    await choose(page, 'pci-sua-o.csv', faulty);
    await understood(page, '1 lỗi');
    await page.click('[data-cell="C3"]');
    await page.keyboard.press('F2');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-cell="C3"]:focus');
    expect(await page.locator('.said').count()).toBe(0);
    await page.keyboard.press('F2');
    await page.getByLabel('Đọc ô này như là').fill('trên 70');
    await page.keyboard.press('Enter');
    await page.locator('.said', { hasText: 'C3' }).waitFor();
    await expect.poll(() => page.locator('#cell-bar').textContent()).toContain('trên 70');
    await page.context().close();
  });

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

  it('loses nothing that was mended when the browser is closed, and is sent from there', async () => {
    const page = await signIn();
    await choose(page, 'pci-do-dang.csv', faulty);
    await page.locator('button.issue', { hasText: 'Atlantis' }).click();
    await page.waitForSelector('[data-cell="A4"]:focus');
    await page.keyboard.press('Enter');
    await page.keyboard.type('bac ninh');
    await page.keyboard.press('Enter');
    await understood(page, '6 số liệu');
    const [context, address] = [page.context(), page.url()];
    await page.close();

    const again = await context.newPage();
    await again.goto(`${origin}/upload`);
    await again.getByRole('button', { name: 'Làm tiếp pci-do-dang.csv' }).click();
    await understood(again, '6 số liệu');
    expect(again.url()).toBe(address);
    await again.reload();
    await understood(again, '6 số liệu');

    await context.setOffline(true);
    await again.getByRole('button', { name: 'Gửi tệp này' }).click();
    await again.getByText('Mất kết nối').waitFor();
    await context.setOffline(false);
    await again.getByRole('button', { name: 'Thử lại' }).click();
    await again.waitForURL(/id=/);
    await again.locator('.counts').getByText('6 số liệu').waitFor();
    await again.goto(`${origin}/upload`);
    await again.waitForSelector('.recent');
    expect(await again.getByText('Làm tiếp').count()).toBe(0);
    await context.close();
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

    await page.getByRole('button', { name: 'Sửa tiếp' }).click();
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
    await page.getByRole('button', { name: 'Sửa tiếp' }).click();
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

  it('is found again by its bytes when it is dropped once more, and can be begun afresh', async () => {
    const page = await signIn();
    await choose(page, 'pci-tha-lai.csv', faulty);
    await understood(page, '1 lỗi');
    await page.click('[data-cell="B4"]');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bỏ dòng 4' }).click();
    await understood(page, '0 lỗi');
    await page.goto(`${origin}/upload`);
    await choose(page, 'ten-khac.csv', faulty);
    await page.getByText('Những gì đã sửa lần trước').waitFor();
    await understood(page, '0 lỗi');
    await page.getByRole('button', { name: 'Bỏ hết, làm lại từ đầu' }).click();
    await understood(page, '1 lỗi');
    await page.context().close();
  });

  it('may be of an indicator that is in no list, proposed beside it', async () => {
    const page = await signIn();
    await choose(page, 'vui.csv', 'Báo cáo năm 2023\nTỉnh,Cột phụ\nHà Nội,12\nHuế,7\n');
    await understood(page, '0 số liệu');
    await page.click('[data-cell="B0"]');
    await page.getByText('Đề xuất chỉ tiêu mới').click();
    await page.getByLabel('Tên (Việt)').fill('Số tổ dân phố tự quản');
    await page.getByLabel('Tên (Anh)').fill('Self-run neighbourhood groups');
    await page.getByLabel('Nghĩa (Việt)').fill('Tổ dân phố tự quản có đến cuối năm.');
    await page.getByLabel('Nghĩa (Anh)').fill('Neighbourhood groups at the end of the year.');
    await page.getByRole('button', { name: 'Đề xuất và dùng cho cột này' }).click();
    await understood(page, '2 số liệu');
    await page.locator('.head', { hasText: 'Số tổ dân phố tự quản' }).waitFor();
    await page.getByRole('button', { name: 'Hoàn tác: Chỉ tiêu mới' }).click();
    await understood(page, '0 số liệu');
    await page.context().close();
  });

  it('scrolls a sheet of 100,000 rows with a few dozen of them in the page', async () => {
    const page = await signIn();
    const lines = Array.from({ length: 100_000 }, (_, i) => `Quảng Ninh,${i % 90},${i}`);
    await choose(page, 'dai.csv', `Tỉnh,PCI 2018,Cột phụ\n${lines.join('\n')}\n`);
    await page.waitForSelector('[data-cell="A2"]');
    await expect
      .poll(() => page.locator('[role=grid]').getAttribute('aria-rowcount'), { timeout: 20_000 })
      .toBe('100002');
    await page.click('[data-cell="C2"]');
    await page.keyboard.press('Control+End');
    await page.waitForSelector('[data-cell="C100001"]:focus');
    expect(await page.locator('[data-cell="C100001"]').textContent()).toBe('99999');
    expect(await page.locator('.sheet-line').count()).toBeLessThan(80);
    await page.keyboard.press('Control+Home');
    await page.waitForSelector('[data-cell="A1"]:focus');
    await page.context().close();
  });

  it.each([
    { colorScheme: 'light', viewport: { width: 1240, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  ] as const)('can be used by anyone, $colorScheme', async (look) => {
    const page = await signIn(look);
    const check = async (what: string): Promise<void> => {
      await page.evaluate(axe);
      const faults = await page.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
      );
      expect(faults, what).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        look.viewport.width,
      );
    };
    await choose(page, 'pci-ai-cung-dung.csv', faulty);
    await understood(page, '1 lỗi');
    await check('sheet');
    await page.click('[data-cell="B0"]');
    await page.waitForSelector('.mend');
    await check('column');
    await page.keyboard.press('Escape');
    await page.click('[data-cell="A4"]');
    await page.keyboard.press('Enter');
    await check('cell');
    await page.keyboard.press('Escape');
    await page.click('#tab-columns');
    await check('columns');
    await page.goto(`${origin}/upload`);
    await page.getByText('Làm tiếp').waitFor();
    await check('kept');
    await page.context().close();
  });
});
