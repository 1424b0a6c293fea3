import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { choose, faulty, openUpload, understood } from './draft-page.ts';
import { openBrowser } from './open-browser.ts';

const origin = inject('origin');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser.close());

const signIn = (options: BrowserContextOptions = {}): Promise<Page> =>
  openUpload(browser, origin, inject('token'), options);

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
    await page.waitForSelector('input:focus, select:focus');
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
