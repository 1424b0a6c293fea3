import { beforeEach, describe, expect, it } from 'vitest';
import { ask, createClient, createToken } from './client.ts';
import { freshStore } from './fresh-store.ts';
import { pciHints } from './samples.ts';

beforeEach(freshStore);

const report = `CHỈ SỐ PCI NĂM 2018
Tỉnh,PCI 2018
${['Quảng Ninh,70.36', 'Hà Nội,65.40', 'Tây Ninh,"<b>60.1</b>"'].join('\n')}
`;

const submit = async (text: string) => {
  const client = createClient(await createToken('staff'));
  return { client, id: await client.submit(text, pciHints) };
};

describe('the report behind a figure', () => {
  it('is shown to nobody before it is published, nor once it is withdrawn', async () => {
    const { client, id } = await submit(report.replace('<b>60.1</b>', '60.1'));
    expect((await ask(`/sources/${id}?cell=B4`)).status).toBe(404);
    await client.publish(id);
    expect((await ask(`/sources/${id}?cell=B4`)).status).toBe(200);
    await client.withdraw(id);
    expect((await ask(`/sources/${id}?cell=B4`)).status).toBe(404);
  });

  it('marks the cell in its table, heading and neighbours around it', async () => {
    const { client, id } = await submit(report.replace('<b>60.1</b>', '60.1'));
    await client.publish(id);
    const html = await (await ask(`/sources/${id}?cell=B4`)).text();
    expect(html).toMatch(/<td class="marked" id="cell">.*?65\.40<\/td>/);
    for (const text of ['PCI 2018', 'Quảng Ninh', '70.36', '60.1']) expect(html).toContain(text);
    expect(await (await ask(`/sources/${id}?cell=B4&lang=en`)).text()).toContain('The cell cited');
  });

  it('answers 404 for cells, sheets and uploads that are not there', async () => {
    const { client, id } = await submit(report.replace('<b>60.1</b>', '60.1'));
    await client.publish(id);
    for (const path of [`${id}?cell=Sheet9!B4`, `${id}?cell=nonsense`, 'nothing?cell=B4'])
      expect((await ask(`/sources/${path}`)).status).toBe(404);
  });

  it('shows markup as text', async () => {
    const { client, id } = await submit(
      `${report.replace('"<b>60.1</b>"', '60.1')}<i>Ghi chú</i>,`,
    );
    await client.publish(id);
    const html = await (await ask(`/sources/${id}?cell=B4`)).text();
    expect(html).toContain('&lt;i>Ghi chú');
    expect(html).not.toContain('<i>Ghi chú');
  });

  it('masks persons wherever they stand: beside the table, in notes, in signatures', async () => {
    const { client, id } = await submit(`CHỈ SỐ PCI NĂM 2018,,
"Người lập: Nguyễn Văn Mẫu, ĐT 0912345678",,
Tỉnh,PCI 2018,Ghi chú
Quảng Ninh,70.36,công bố tháng 3
Hà Nội,65.40,Liên hệ ông Trần Văn Thử 0987654321
Tây Ninh,60.1,đã kiểm tra
Người lập biểu,,
Lê Thị Mẫu,,
`);
    await client.publish(id);
    const html = await (await ask(`/sources/${id}?cell=B5`)).text();
    for (const text of ['70.36', 'công bố tháng 3', 'Liên hệ ông •••'])
      expect(html).toContain(text);
    expect(html).not.toMatch(/Văn|Lê Thị|09\d{8}/);
  });
});
