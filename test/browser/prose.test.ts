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

const report = `Báo cáo thử của tỉnh Quảng Ninh năm 2018
Năm 2018, tỉnh Quảng Ninh đã cắt giảm 191 thủ tục hành chính, bằng 14% tổng số thủ tục của các sở, ngành.
Có 300 sáng kiến của cán bộ, công chức, viên chức trong toàn tỉnh.
Kế hoạch số 119/KH-UBND của Ủy ban nhân dân tỉnh đã được thực hiện đúng tiến độ.
`;

const signIn = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const { page, faults } = await openPage(browser, {
    locale: 'vi-VN',
    bypassCSP: true,
    ...options,
  });
  page.on('close', () => expect(faults).toEqual([]));
  await page.goto(`${origin}/sign-in?token=${inject('token')}`);
  await page.waitForSelector('.drop-zone');
  return page;
};

/** Tab after Tab until the focus is there, as someone without a mouse would. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`not reached by Tab: ${selector}`);
};

const paste = async (page: Page): Promise<void> => {
  await tabTo(page, '.paste summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#paste-text');
  await page.keyboard.insertText(report);
  await page.waitForSelector('.prose-row');
};

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** It is among the likely ones, which come first; their order hangs on all the code lists. */
const chooseIndicator = async (page: Page, id: string): Promise<void> => {
  const field = page.locator('.figure-form [name=indicator]');
  for (let step = 0; step < 5 && (await field.inputValue()) !== id; step += 1)
    await press(page, 'ArrowDown');
  expect(await field.inputValue()).toBe(id);
};
const states = (page: Page): Promise<string[]> =>
  page.locator('.prose-row .prose-state').allTextContents();
const current = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.querySelector('strong')?.textContent);
const said = (page: Page): Promise<string | null> =>
  page.locator('.prose-bar [role=status]').textContent();

const publishedOf = async (upload: string): Promise<Record<string, unknown>[]> => {
  const query = 'indicator=procedures.cut,initiatives.recognised&geography=quang-ninh';
  const answer: { observations: readonly Record<string, unknown>[] } = await (
    await fetch(`${origin}/api/observations?${query}`)
  ).json();
  return answer.observations.filter((one) => one.upload === upload);
};

describe('a report in prose', () => {
  it('goes from a pasted text to published figures by keyboard alone', async () => {
    const page = await signIn();
    await paste(page);
    expect(await states(page)).toEqual(['chưa xem', 'chưa xem', 'chưa xem']);

    await tabTo(page, '.prose-row');
    expect(await current(page)).toBe('191 thủ tục');
    await press(page, 'Enter');
    expect(await said(page)).toBe('Đã nhận 191 thủ tục hành chính. Còn 2 số chưa xem.');
    expect(await current(page)).toBe('14%');
    await press(page, 'x', 'u', 'x');
    expect(await states(page)).toEqual(['đã nhận', 'đã bỏ', 'chưa xem']);

    // What was decided is there again when the browser was closed meanwhile.
    await page.reload();
    await page.waitForSelector('.prose-row');
    expect(await states(page)).toEqual(['đã nhận', 'đã bỏ', 'chưa xem']);
    await tabTo(page, '.prose-row');

    // Its indicator is not clear: Enter asks for it first.
    expect(await current(page)).toBe('300 sáng kiến');
    await press(page, 'Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'indicator',
    );
    expect(await page.locator('.figure-form [role=alert]').textContent()).toContain('Chỉ tiêu');
    expect(await said(page)).toContain('Chưa nhận 300 sáng kiến');
    // What is typed in the form drops nothing.
    await press(page, 'Delete');
    await page.locator('.figure-form .button.primary').press('x');
    expect(await states(page)).toEqual(['đã nhận', 'đã bỏ', 'chưa xem']);
    await page.locator('.figure-form [name=indicator]').focus();
    await press(page, 'Enter');
    expect(await page.locator('.figure-form [role=alert]').textContent()).toContain('Chỉ tiêu');
    await chooseIndicator(page, 'initiatives.recognised');
    await press(page, 'Enter');
    expect(await states(page)).toEqual(['đã nhận', 'đã bỏ', 'đã nhận']);

    await tabTo(page, '#paste-name');
    await page.keyboard.insertText('Báo cáo thử Quảng Ninh 2018');
    await tabTo(page, '.paste .button.primary');
    await press(page, 'Enter');
    await page.waitForSelector('.review-head');
    await page.waitForSelector('.prose-row');
    expect(await states(page)).toEqual(['đã nhận', 'đã bỏ', 'đã nhận']);
    expect(await page.locator('.publish button.primary').isDisabled()).toBe(true);

    await tabTo(page, '.prose-save .button');
    await press(page, 'Enter');
    await page.locator('.counts').getByText('2 số liệu').waitFor();
    await tabTo(page, '#publish-reason');
    await page.keyboard.insertText('Thử công bố lời văn');
    await press(page, 'Enter');
    await page.getByText(/Đã công bố trong bản phát hành \d+/).waitFor();

    const id = new URL(page.url()).searchParams.get('id') ?? '';
    const published = await publishedOf(id);
    expect(published).toMatchObject([
      { indicator: 'procedures.cut', value: 191, cell: expect.stringMatching(/^p2:\d+-\d+$/) },
      { indicator: 'initiatives.recognised', value: 300, period: { label: '2018' } },
    ]);
    await page.goto(`${origin}/sources/${id}?cell=${published[0]?.cell}`);
    expect(await page.locator('mark').textContent()).toContain('191 thủ tục hành chính');
    expect(await page.locator('.sentence').first().textContent()).toContain('Năm 2018');

    await page.goto(`${origin}/upload?id=${id}`);
    await page.getByRole('button', { name: 'Rút báo cáo này' }).click();
    await page.getByLabel('Lý do rút').fill('Chỉ là thử');
    await page.getByRole('button', { name: 'Rút', exact: true }).click();
    await page.getByText('Báo cáo này đã được rút.').waitFor();
    expect(await publishedOf(id)).toEqual([]);
    await page.context().close();
  });

  it('is read before it is sent when it comes as a file, and what was decided goes along', async () => {
    const page = await signIn();
    const buffer = Buffer.from(report.replace('191', '192'));
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'bao-cao.txt', mimeType: 'text/plain', buffer }]);
    await page.waitForSelector('.prose-row');
    expect(await page.locator('.counts').textContent()).toContain('3 số trong lời văn chưa xem');
    await tabTo(page, '.prose-row');
    await press(page, 'Enter', 'x');
    await page.locator('.send-bar .button.primary').click();
    await page.locator('.review-head .status.needs-review').waitFor();
    await page.waitForSelector('.prose-row');
    expect(await states(page)).toEqual(['đã nhận', 'đã bỏ', 'chưa xem']);
    expect(await page.locator('.counts').textContent()).toContain('1 số liệu');
    await page.context().close();
  });

  it('shows why a number was not taken, and makes a figure of one that is pointed at', async () => {
    const page = await signIn();
    await paste(page);
    await page.locator('.prose-left summary').click();
    const left = page.locator('.prose-left li', { hasText: '119' });
    expect(await left.textContent()).toContain('số hiệu văn bản');
    await page.locator('.left-mark', { hasText: '119' }).click();
    await page.waitForSelector('.figure-form');
    expect(await page.locator('.prose-row[data-current] strong').textContent()).toContain('119');
    await press(page, 'Escape', 'u');
    expect(await states(page)).toHaveLength(3);
    await page.context().close();
  });

  it.each([
    { colorScheme: 'light', viewport: { width: 1240, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  ] as const)('can be used by anyone, $colorScheme', async (look) => {
    const page = await signIn(look);
    await paste(page);
    await tabTo(page, '.prose-row');
    await press(page, 'Enter', 'x', 'e');
    await page.waitForSelector('.figure-form');
    await page.locator('.prose-left summary').click();
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
