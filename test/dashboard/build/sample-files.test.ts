import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../../dashboard/build/sample-files.ts';
import { type Sample, samples, template } from '../../../dashboard/upload/samples.ts';
import { codeLists } from '../../../pipeline/code-lists.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { normalise, type Reading } from '../../../pipeline/normalise.ts';

const read = (name: string, bytes: Uint8Array): Promise<Reading> =>
  normalise(
    {
      name,
      bytes: (async function* () {
        yield bytes;
      })(),
    },
    { hints: {}, lists: codeLists, upload: 'u' },
  );

const isProvince = ({ type }: { readonly type: string }): boolean =>
  type === 'province' || type === 'city';

/** How many figures each sample holds, and one of them as it stands there. */
const held: Readonly<Record<Sample, readonly [count: number, one: string]>> = {
  'vi-du-bang-theo-nam.csv': [23, 'quang-ninh pci 2020 74,80 -'],
  'vi-du-bang-dai.csv': [12, 'binh-duong procedures.cut 2023 trên 210 -'],
  'vi-du-mot-tinh.xlsx': [21, 'lam-dong initiatives.benefit 2024 51,75 -'],
  'vi-du-diem-va-hang.xlsx': [12, 'kon-tum par-index 2024 85,60 52/63'],
  'vi-du-moi-nam-mot-trang.xlsx': [36, 'tay-ninh dossiers.on-time-share 2023 98,20 -'],
};

const describeFigure = ({
  geography,
  indicator,
  period,
  text,
  rank,
  rankOf,
}: Observation): string =>
  `${geography} ${indicator} ${period.start} ${text} ${rank === null ? '-' : `${rank}/${rankOf}`}`;

describe('the sample files', () => {
  it.each(samples)('%s is read whole, without a word to say', async (name) => {
    const reading = await read(name, sampleFiles[name]());
    expect(reading.issues).toEqual([]);
    const [count, one] = held[name];
    expect(reading.observations).toHaveLength(count);
    expect(reading.observations.map(describeFigure)).toContain(one);
  });

  it.each(samples)('%s says that its figures are made up', async (name) => {
    const { provenance } = await read(name, sampleFiles[name]());
    expect(provenance.title).toMatch(/^VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH/);
    expect(provenance.dataset).toMatch(/^vi-du-/);
  });

  it('are the same bytes in every build', () => {
    for (const write of Object.values(sampleFiles)) expect(write()).toEqual(write());
  });
});

/** The form as Excel saves it once these rows have been filled in. */
const fillTemplate = (rows: readonly (readonly string[])[]): Uint8Array => {
  const parts = unzipSync(sampleFiles[template]());
  const cells = (row: readonly string[], at: number): string =>
    row
      .map((text, i) => `<c r="${'ABCDEFGH'[i]}${at}" t="inlineStr"><is><t>${text}</t></is></c>`)
      .join('');
  const written = rows.map((row, i) => `<row r="${i + 3}">${cells(row, i + 3)}</row>`).join('');
  const path = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const filled = xml.replace('</sheetData>', `${written}</sheetData>`);
  expect(filled).not.toBe(xml);
  return zipSync({ ...parts, [path]: strToU8(filled) });
};

describe('the empty form', () => {
  const unitNames = new Map(codeLists.units.map(({ id, name }) => [id, name.vi]));

  it('is refused as long as nothing is filled in', async () => {
    const reading = await read(template, sampleFiles[template]());
    expect(reading.refused).toBe(true);
    expect(reading.issues.map(({ code }) => code)).toEqual(['no-figures', 'hidden-sheet']);
  });

  it('names every indicator so that it is known again, with its unit', async () => {
    const rows = codeLists.indicators.map(({ name, unit, publisher, bounds, editions }) => [
      ...[
        'Quảng Ninh',
        name.vi,
        unitNames.get(unit) ?? '',
        String(editions?.at(-1)?.to ?? 2023),
        'Thực hiện',
        // The least of an index would be asked about.
        String((editions?.at(-1) ?? bounds)[publisher ? 'max' : 'min'] ?? 1),
        '',
        '',
      ],
    ]);
    const reading = await read(template, fillTemplate(rows));
    expect(reading.issues.map(({ code }) => code)).toEqual(['hidden-sheet']);
    expect(reading.observations.map(({ indicator }) => indicator)).toEqual(
      codeLists.indicators.map(({ id }) => id),
    );
  });

  it('names every province of both territories so that it is known again', async () => {
    const provinces = codeLists.geographies.filter(isProvince);
    const rows = provinces.map(({ name, basis, validTo }) => [
      ...[
        name.vi,
        'Hồ sơ tiếp nhận',
        'hồ sơ',
        basis === '34' ? '2026' : validTo === '2025-06-30' ? '2023' : '2007',
      ],
      ...['Thực hiện', '1.200', '', 'Theo báo cáo'],
    ]);
    const reading = await read(template, fillTemplate(rows));
    expect(reading.issues.map(({ code }) => code)).toEqual(['hidden-sheet']);
    expect(reading.observations.map(({ geography, basis }) => `${geography} ${basis}`)).toEqual(
      provinces.map(({ slug, basis }) => `${slug} ${basis}`),
    );
  });

  it('reads kinds, ranks and bounds as they are chosen and typed', async () => {
    const row = ['Quảng Ninh', 'Năng lực cạnh tranh cấp tỉnh (PCI)', 'điểm'];
    const reading = await read(
      template,
      fillTemplate([
        [...row, '2022', 'Thực hiện', '72,95', '1/63', ''],
        [...row, '2023', 'Kế hoạch', 'trên 72', '', ''],
        [...row, '2021', 'Trước khi thực hiện', '73,02', '', 'Nguồn: VCCI'],
      ]),
    );
    expect(reading.observations.map((o) => [o.kind, o.text, o.value, o.rank])).toEqual([
      ['actual', '72,95', 72.95, 1],
      ['target', 'trên 72', 72, null],
      ['baseline', '73,02', 73.02, null],
    ]);
  });
});
