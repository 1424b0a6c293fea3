import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';

const origin = inject('origin');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  ({ page } = await openPage(browser, { locale: 'vi-VN', bypassCSP: true }));
  await page.goto(`${origin}/sign-in?token=${inject('token')}`);
  await page.waitForSelector('.drop-zone');
});
const rows = `Quảng Ninh,120,"99,1",45,1500
Hà Nội,240,"98,2",80,2700
Cần Thơ,90,"97,5",33,700
`;
/** As an office words it that asked nobody. */
const headings =
  'Địa phương,TTHC bỏ bớt,Tỷ lệ HS đúng hạn (%),Sáng kiến đã công nhận trong năm nay,Tiền tiết kiệm nhờ giảm biên chế (triệu đồng)';
const of2023 = `CẢI CÁCH HÀNH CHÍNH NĂM 2023\n${headings}\n${rows}Atlantic,80,"95,2",40,900\n`;
const of2024 = `CẢI CÁCH HÀNH CHÍNH NĂM 2024\n${headings}\n${rows.replace('120', '130')}`;
const changed = `CẢI CÁCH HÀNH CHÍNH NĂM 2025\n${headings.replace('TTHC bỏ bớt', 'TTHC đã bỏ')}\n${rows}`;

const choose = (name: string, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Clicks, words typed and keys pressed by the person. */
let actions = 0;
const act = async (doing: Promise<unknown>): Promise<void> => {
  actions += 1;
  await doing;
};

const understood = (text: string): Promise<void> =>
  page.locator('.draft-counts').getByText(text, { exact: true }).waitFor();

const openHome = async (): Promise<void> => {
  await page.goto(`${origin}/upload`);
  await page.waitForSelector('.drop-zone');
};

/** Sends the open draft and publishes it; its upload id. */
const sendAndPublish = async (): Promise<string> => {
  await page.getByRole('button', { name: 'Gửi tệp này' }).click();
  await page.waitForURL(/id=/);
  await page.waitForSelector('.sheet');
  await page.getByLabel('Lý do công bố').fill('Thử đọc cột');
  await page.getByRole('button', { name: 'Công bố', exact: true }).click();
  await page.getByText(/Đã công bố trong bản/).waitFor();
  return new URL(page.url()).searchParams.get('id') ?? '';
};

const upload = v.object({
  mended: v.array(v.object({ cell: v.string(), was: v.string(), now: v.string() })),
  corrections: v.nullable(v.object({ by: v.string(), columns: v.array(v.unknown()) })),
});
const figures = v.object({
  observations: v.array(
    v.object({
      indicator: v.string(),
      geography: v.string(),
      value: v.nullable(v.number()),
      cell: v.string(),
    }),
  ),
});
const get = async (path: string): Promise<unknown> =>
  (await page.request.get(`${origin}/api/uploads/${path}`)).json();

const published: string[] = [];
afterAll(async () => {
  for (const id of published)
    await page.request.delete(`${origin}/api/uploads/${id}`, {
      data: { reason: 'Chỉ là thử' },
      headers: { origin },
    });
  await browser.close();
});

describe('what columns mean is said once', () => {
  it('a wide file of 2023 is mapped by pointing, in under ten actions', async () => {
    await choose('cchc-2023.csv', of2023);
    await understood('0 số liệu');
    const point = (letter: string) => act(page.click(`[data-cell="${letter}0"]`));
    const confirm = async (letter: string): Promise<void> => {
      await act(page.keyboard.press('Enter'));
      await page.locator('.said', { hasText: `Cột ${letter}` }).waitFor();
    };
    // Three are suggested rightly, one is not.
    for (const letter of ['C', 'D', 'E']) {
      await point(letter);
      await confirm(letter);
    }
    await point('B');
    await act(page.keyboard.type('thu tuc hanh chinh duoc cat giam'));
    await confirm('B');
    expect(actions).toBeLessThan(10);
    await understood('12 số liệu');
    await understood('1 lỗi');
  });

  it('a cell is mended by keyboard alone, and both arrive as mended, with who said so', async () => {
    await page.locator('button.issue', { hasText: 'Atlantic' }).press('Enter');
    await page.waitForSelector('[data-cell="A6"]:focus');
    await page.keyboard.press('Enter');
    await page.keyboard.type('hai phong');
    await page.keyboard.press('Enter');
    await understood('16 số liệu');
    await understood('0 lỗi');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('A6');

    const id = await sendAndPublish();
    published.push(id);
    expect(await page.locator('[data-cell="A6"]').textContent()).toBe('Hải Phòng');
    const sent = v.parse(upload, await get(id));
    expect(sent.mended).toEqual([{ cell: 'A6', was: 'Atlantic', now: 'Hải Phòng' }]);
    expect(sent.corrections?.columns).toHaveLength(4);
    expect(sent.corrections?.by).not.toBe('');
    const { observations } = v.parse(figures, await get(`${id}/observations`));
    expect(observations).toHaveLength(16);
    expect(observations).toContainEqual({
      ...{ indicator: 'procedures.cut', geography: 'hai-phong', value: 80, cell: 'B6' },
    });
  });

  it('the file of 2024 needs none: it is read like the one of 2023, until a person says no', async () => {
    await openHome();
    await choose('cchc-2024.csv', of2024);
    await page.getByText('Đọc như báo cáo 2023 (cchc-2023.csv)').waitFor();
    await understood('12 số liệu');
    await understood('0 lỗi');
    await page.getByRole('button', { name: 'Không đọc theo báo cáo ấy' }).click();
    await understood('0 số liệu');
    await page.getByRole('button', { name: 'Đọc lại theo báo cáo trước' }).click();
    await understood('12 số liệu');
    published.push(await sendAndPublish());
  });

  it('a changed one shows the difference; what still fits is taken over by one action', async () => {
    await openHome();
    await choose('cchc-2025.csv', changed);
    const notice = page.locator('.recall');
    await notice.getByText(/tthc bo bot.*tthc da bo|TTHC bỏ bớt.*TTHC đã bỏ/i).waitFor();
    await understood('0 số liệu');
    await notice.getByRole('button', { name: /Dùng lại cho 3 cột/ }).click();
    await understood('9 số liệu');
    await page.getByRole('button', { name: 'Bỏ', exact: true }).click();
    await page.waitForSelector('.drop-zone');
  });
});
