import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.ts';
import { writeLines } from './arbitrary-damage.ts';
import { type Line, laid } from './arbitrary-layout.ts';

const figuresOf = (text: string) =>
  readReport(text).then(({ observations, issues }) => ({
    figures: observations.map((o) =>
      [o.cell, o.indicator, o.geography, o.period.end, o.value].join(' '),
    ),
    issues: issues.map(({ code, row }) => `${code} ${row ?? ''}`.trim()),
  }));

describe('tables beneath each other', () => {
  it('have each their title, unit, period and notes', async () => {
    const text = [
      'Bảng 1. Chỉ số PCI năm 2018;',
      'Tỉnh;Điểm',
      'Hà Nội;65,40',
      'Ghi chú: theo VCCI;',
      'Bảng 2. Giá trị làm lợi của sáng kiến năm 2020;',
      'Đơn vị tính: triệu đồng;',
      'Địa phương;Kết quả',
      'Hà Nội;1.250,5',
    ].join('\n');
    const { observations, issues, ignored } = await readReport(text);
    expect(issues).toEqual([]);
    expect(observations).toMatchObject([
      { cell: 'B3', indicator: 'pci', period: { end: 2018 }, unit: 'point' },
      { cell: 'B8', indicator: 'initiatives.benefit', unit: 'million VND', value: 1250.5 },
    ]);
    expect(ignored.map(({ row, group }) => `${row} ${group}`)).toEqual([
      '1 title',
      '2 heading',
      '4 note',
      '5 title',
      '6 unit',
      '7 heading',
    ]);
  });

  it('are found in a file of any length', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => `Hà Nội;${2009 + (i % 14)};`);
    const text = [
      'Tỉnh;Năm;PCI',
      ...rows.map((row, i) => `${row}${i < 14 ? '60,5' : '-'}`),
      '',
      'Tỉnh;Năm;PAPI',
      'Hà Nội;2019;41,53',
    ].join('\n');
    const { figures, issues } = await figuresOf(text);
    expect(issues).toEqual([]);
    expect(figures).toHaveLength(15);
    expect(figures.at(-1)).toBe('C404 papi ha-noi 2019 41.53');
  });

  it('go on after a heading that comes again on the next page', async () => {
    const heading = 'Tỉnh;PCI;;PAPI;\n;2018;2019;2018;2019';
    const text = `${heading}\nHà Nội;65,4;68,8;43,9;41,5\n${heading}\nCần Thơ;64,9;68,4;44,6;42,2\n`;
    const { observations, issues, tables, counts } = await readReport(text);
    expect(issues).toEqual([]);
    expect(observations).toHaveLength(8);
    expect(tables).toHaveLength(1);
    expect(counts).toMatchObject({ rows: 6, ignored: 4 });
  });

  it('are each read, whatever their layouts', async () => {
    await fc.assert(
      fc.asyncProperty(laid, laid, async (first, second) => {
        // Spreadsheets write every row as wide as the widest.
        const width = Math.max(
          ...[first, second].flatMap((table) => table.lines.map((l) => l.length)),
        );
        const pad = (line: Line): Line => [
          ...line,
          ...Array(width - line.length).fill({ text: '' }),
        ];
        const apart = [first, second].map(({ lines }) => writeLines(lines.map(pad)));
        const [a, b] = await Promise.all(apart.map(figuresOf));
        const { figures, issues } = await figuresOf(apart.join('\n\n'));
        const without = (list: readonly string[] = []) =>
          list.map((figure) => figure.replace(/^\w+ /, ''));
        const both = [...without(a?.figures), ...without(b?.figures)];
        for (const figure of without(figures)) expect(both).toContain(figure);
        // Two random tables may hold the same figure.
        const isTwice = issues.some((issue) => /duplicate|repeated/.test(issue));
        const names = `${first.layout}, ${second.layout}`;
        if (!isTwice)
          expect({ names, issues, figures: without(figures).toSorted() }).toEqual({
            names,
            issues: [],
            figures: both.toSorted(),
          });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a list in two halves', () => {
  it('is one list', async () => {
    const text =
      'STT;Tỉnh;PCI 2018;STT;Tỉnh;PCI 2018\n1;Hà Nội;65,4;3;Sơn La;60,1\n2;Cần Thơ;64,9;;;\n';
    expect(await figuresOf(text)).toEqual({
      figures: ['C2 pci ha-noi 2018 65.4', 'C3 pci can-tho 2018 64.9', 'F2 pci son-la 2018 60.1'],
      issues: [],
    });
  });
});

describe('quarters side by side', () => {
  it('are those of the year that the title names', async () => {
    const text = 'Số TTHC cắt giảm năm 2023;;\nTỉnh;Quý I;Quý II\nHà Nội;10;12\n';
    const { observations, issues } = await readReport(text);
    expect(issues).toEqual([]);
    expect(observations.map(({ period }) => period.to)).toEqual(['2023-03-31', '2023-06-30']);
  });

  it('are of no year where none is named', async () => {
    expect(await figuresOf('Số TTHC cắt giảm;;\nTỉnh;Quý I;Quý II\nHà Nội;10;12\n')).toEqual({
      figures: [],
      issues: ['missing-period'],
    });
  });
});
