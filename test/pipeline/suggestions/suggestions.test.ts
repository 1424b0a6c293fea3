import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noCorrections } from '../../../pipeline/model/corrections.ts';
import type { ColumnSummary } from '../../../pipeline/reading.ts';
import { type ReportOptions, readReport } from '../read-report.ts';

const columnsOf = async (
  text: string,
  options: ReportOptions = {},
): Promise<readonly ColumnSummary[]> =>
  (await readReport(text, options)).tables.flatMap(({ columns }) => columns);

describe('what is understood of a column', () => {
  it('is told by its ids, with how sure it is and why', async () => {
    const text = 'Báo cáo năm 2018\nTỉnh,PCI (điểm),Số A\nHà Nội,"65,4",1\n';
    const [place, pci, other] = await columnsOf(text);
    expect(place?.understood).toMatchObject({
      role: { value: 'geography', confidence: 0.9, reason: { by: 'words' } },
      indicator: null,
    });
    expect(pci?.understood).toMatchObject({
      role: { value: 'value', reason: { by: 'words' } },
      indicator: { value: 'pci', reason: { by: 'words' } },
      unit: { value: 'point', reason: { by: 'words' } },
      kind: { value: 'actual', reason: { by: 'default' } },
      period: { value: { end: 2018 }, reason: { by: 'title' } },
    });
    expect(other?.understood).toMatchObject({ role: { value: 'unknown', confidence: 0 } });
  });

  it('says when a person said so, or when the cells did', async () => {
    const columns = [
      { sheet: null, headingRow: 1, column: 'C', indicator: 'procedures.cut', period: '2019' },
    ];
    const [place, , given] = await columnsOf('Tên,PCI 2018,Số A\nHà Nội,"65,4",1\n', {
      corrections: { ...noCorrections, columns },
    });
    expect(place?.understood.role).toMatchObject({ value: 'geography', reason: { by: 'values' } });
    expect(given?.understood).toMatchObject({
      role: { value: 'value', confidence: 1, reason: { by: 'person' } },
      indicator: { value: 'procedures.cut', confidence: 1, reason: { by: 'person' } },
      unit: { value: 'procedure', reason: { by: 'unit' } },
      period: { value: { end: 2019 }, reason: { by: 'person' } },
    });
  });
});

describe('what a column that nobody understands may be', () => {
  const first = async (heading: string, cells: readonly string[]) => {
    const rows = cells.map((cell, i) => `${['Hà Nội', 'Cần Thơ', 'Huế'][i]},65,"${cell}"\n`);
    const columns = await columnsOf(`Tỉnh,PCI 2018,"${heading}"\n${rows.join('')}`);
    return columns[2]?.candidates[0];
  };

  it.each([
    ['Tỷ lệ HS đúng hạn (%)', ['99', '98,5'], 'dossiers.on-time-share'],
    ['Tiền tiết kiệm nhờ giảm biên chế (triệu đồng)', ['1500', '700'], 'posts.savings'],
    ['Số hồ sơ nhận qua mạng', ['1200', '900'], 'dossiers.received-online'],
    ['Điểm về chi phí thời gian của DN', ['6,5', '7,1'], 'pci.time-costs'],
    ['Sáng kiến đã công nhận trong năm nay', ['12', '7'], 'initiatives.recognised'],
  ])('is found by words, unit and values: %s', async (heading, cells, indicator) => {
    const found = await first(heading, cells);
    expect(found?.indicator).toBe(indicator);
    expect(found?.reasons.map(({ by }) => by)).toContain('words');
    expect(found?.reasons[0]?.text.vi).toMatch(/^tiêu đề có “.+” như tên chỉ tiêu$/u);
  });

  it.each(['Cột phụ', 'Số mới', 'Đơn vị mới', 'Số người', 'Số văn bản ban hành mới'])(
    'is nothing where no word is of an indicator, or such as any heading has: %s',
    async (heading) => {
      expect(await first(heading, ['1', '2'])).toBeUndefined();
    },
  );

  it('is less sure where the values cannot be its', async () => {
    const [whole, half] = [
      await first('Sáng kiến đã công nhận trong năm nay', ['12']),
      await first('Sáng kiến đã công nhận trong năm nay', ['12,5']),
    ];
    expect(whole?.confidence).toBeGreaterThan((half?.confidence ?? 0) * 1.5);
  });

  it('is never surer than what the heading says in known words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.nat(1000), async (heading, value) => {
        const found = await first(heading.replaceAll(/["\n\r]/g, ' '), [String(value)]);
        expect(found?.confidence ?? 0).toBeLessThanOrEqual(0.85);
      }),
    );
  });
});
