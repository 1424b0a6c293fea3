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

const good = `Năng lực cạnh tranh cấp tỉnh (PCI)
Tỉnh,2023
Quảng Ninh,"71,25"
Hà Nội,"67,15"
`;
const faulty = `Năng lực cạnh tranh cấp tỉnh (PCI)
Tỉnh,2022,2023
Quảng Ninh,"72,95","71,25"
Atlantis,"61,10","60,00"
`;

const signIn = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const { page } = await openPage(browser, { locale: 'vi-VN', bypassCSP: true, ...options });
  await page.goto(`${origin}/sign-in?token=${inject('token')}`);
  await page.waitForSelector('.drop-zone');
  return page;
};

/** Lets a file fall onto the page, as from the desktop. */
const drop = async (page: Page, name: string, text: string): Promise<void> => {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'text/csv' }));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer });
};

/** Sends the file that is being looked at; ends in its review. */
const send = async (page: Page): Promise<void> => {
  await page.waitForSelector('.sheet');
  await page.getByRole('button', { name: 'Gửi tệp này' }).click();
  await page.waitForURL(/id=/);
  await page.waitForSelector('.sheet');
};

const cells = (page: Page): Promise<string[]> =>
  page.locator('.sheet .cell-text').allTextContents();
const published = async (): Promise<unknown[]> => {
  const query = 'indicator=pci&geography=quang-ninh&from=2023&to=2023';
  const answer: { observations: readonly { value: number; dataset: string }[] } = await (
    await fetch(`${origin}/api/observations?${query}`)
  ).json();
  // A bundled report of the press states the same figure.
  return answer.observations.filter((o) => o.dataset === 'pci-thu-2023').map((o) => o.value);
};

describe('the upload page', () => {
  it('says how to sign in instead of showing a form that cannot be sent', async () => {
    const { page } = await openPage(browser, { locale: 'vi-VN' });
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${origin}/upload`);
    await page.getByText('npm start').waitFor();
    expect(faults).toEqual([]);
    expect(await page.locator('input').count()).toBe(0);
    await page.context().close();
  });

  it('takes a dropped file to a published chart, and takes it back', async () => {
    const page = await signIn();
    await drop(page, 'pci-thu-2023.csv', good);
    await page.getByText('2 số liệu').waitFor();
    const seen = await cells(page);
    expect(seen).toEqual([
      'Năng lực cạnh tranh cấp tỉnh (PCI)',
      ...['Tỉnh', '2023', 'Quảng Ninh', '71,25', 'Hà Nội', '67,15'],
    ]);
    await send(page);
    await page.getByText('2 số liệu').waitFor();
    expect(await cells(page)).toEqual(seen);

    await page.getByRole('button', { name: 'Công bố', exact: true }).click();
    await page.getByText('Hãy ghi lý do').waitFor();
    await page.getByLabel('Lý do công bố').fill('Thử công bố');
    await page.getByRole('button', { name: 'Công bố', exact: true }).click();
    await page.getByText(/Đã công bố trong bản phát hành \d+/).waitFor();
    expect(await published()).toEqual([71.25]);

    const review = page.url();
    await page.locator('.publish a').first().click();
    await expect
      .poll(() => page.locator('[data-size="wide"]').textContent(), { timeout: 20_000 })
      .toContain('67,15');

    await page.goto(review);
    await page.getByText(/Đã công bố trong bản phát hành \d+/).waitFor();
    await page.getByRole('button', { name: 'Rút báo cáo này' }).click();
    await page.getByLabel('Lý do rút').fill('Chỉ là thử');
    await page.getByRole('button', { name: 'Rút', exact: true }).click();
    await page.getByText('Báo cáo này đã được rút.').waitFor();
    expect(await published()).toEqual([]);
    await page.context().close();
  });

  it('shows an unknown province in its cell and does not let it be published', async () => {
    const page = await signIn();
    await drop(page, 'pci-sai-tinh.csv', faulty);
    await send(page);
    const issue = page.locator('button.issue', { hasText: 'A4' });
    await issue.waitFor();
    expect(await issue.textContent()).toContain('Atlantis');
    await page.waitForSelector('.sheet');
    await issue.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-cell')))
      .toBe('A4');
    expect(await page.locator('#cell-bar').textContent()).toContain('Atlantis');
    expect(await page.getByRole('button', { name: 'Công bố', exact: true }).isDisabled()).toBe(
      true,
    );
    const id = new URL(page.url()).searchParams.get('id');
    const answer = await page.request.post(`${origin}/api/uploads/${id}/publish`, {
      data: { reason: 'thử' },
      headers: { origin },
    });
    expect(answer.status()).toBe(422);
    await page.context().close();
  });

  it('shows every cell as the file has it, and says what it was understood as', async () => {
    const page = await signIn();
    const text = `BÁO CÁO PCI NĂM 2023,,
STT,Tỉnh,PCI 2023
1,TP.HCM,"73,20"
2,Atlantis,"60,10"
,Tổng,"133,30"
`;
    await drop(page, 'pci-nguyen-van.csv', text);
    await page.getByText('1 số liệu').waitFor();
    const look = async (): Promise<void> => {
      expect(await cells(page)).toEqual([
        'BÁO CÁO PCI NĂM 2023',
        ...['STT', 'Tỉnh', 'PCI 2023'],
        ...['1', 'TP.HCM', '73,20'],
        ...['2', 'Atlantis', '60,10'],
        ...['Tổng', '133,30'],
      ]);
      const left = await page.locator('.sheet-line.left-out').allTextContents();
      expect(left).toHaveLength(2);
      expect(left[0]).toMatch(/BÁO CÁO PCI NĂM 2023.*tên báo cáo/);
      expect(left[1]).toMatch(/Tổng.*dòng tổng.*133,30/);
      await page.click('[data-cell="B3"]');
      await expect
        .poll(() => page.locator('#cell-bar').textContent())
        .toMatch(/“TP.HCM”.*Hồ Chí Minh/);
    };
    await look();
    await send(page);
    await look();
    await page.context().close();
  });

  it('keeps the open upload in the address: Back, Forward, reload', async () => {
    const page = await signIn();
    await drop(page, 'pci-sai-tinh.csv', faulty);
    await send(page);
    const address = page.url();
    await page.goBack();
    await page.waitForSelector('.drop-zone');
    await page.goForward();
    await page.waitForSelector('.sheet');
    expect(page.url()).toBe(address);
    await page.reload();
    await page.waitForSelector('.sheet');
    expect(await cells(page)).toContain('Atlantis');
    await page.context().close();
  });

  it('keeps a file that the network lost and sends it on request', async () => {
    const page = await signIn();
    await page.context().setOffline(true);
    await drop(page, 'pci-mat-mang.csv', faulty);
    await page.getByText('2 số liệu').waitFor();
    await page.getByRole('button', { name: 'Gửi tệp này' }).click();
    await page.getByText('Mất kết nối').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.waitForURL(/id=/);
    await page.waitForSelector('.sheet');
    await page.context().close();
  });

  it('queues several files, and one that is refused holds up none', async () => {
    const page = await signIn();
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
    await page
      .locator('input[type=file]')
      .setInputFiles([file('rong.csv', ''), file('pci-sai-tinh.csv', faulty)]);
    await page.getByRole('button', { name: 'Gửi tất cả (2)' }).click();
    await page.locator('.sendings').getByText('Tệp rỗng').waitFor();
    await page.locator('.sendings').getByText('Chờ xem lại').waitFor();
    await page.context().close();
  });

  it.each([
    { colorScheme: 'light', viewport: { width: 1240, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  ] as const)('can be used by anyone, $colorScheme', async (look) => {
    const page = await signIn(look);
    await drop(page, 'pci-sai-tinh.csv', faulty);
    await send(page);
    for (const tab of ['sheet', 'list', 'changes', 'columns']) {
      await page.click(`#tab-${tab}`);
      await page.evaluate(axe);
      const faults = await page.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
      );
      expect(faults, tab).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        look.viewport.width,
      );
    }
    await page.context().close();
  });
});
