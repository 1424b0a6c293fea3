import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.ts';
import { writeLines } from './arbitrary-damage.ts';
import { figuresIn, figuresRead, type Line, laid } from './arbitrary-layout.ts';
import { expectAccounted } from './expect-accounted.ts';

const blanks = (count: number): Line => Array.from({ length: count }, () => ({ text: '' }));
const widthOf = (lines: readonly Line[]): number => Math.max(...lines.map(({ length }) => length));
const padTo = (width: number, line: Line): Line => [...line, ...blanks(width - line.length)];

const beside = (left: readonly Line[], right: readonly Line[], gap: number): readonly Line[] => {
  const width = widthOf(left) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    ...padTo(width, left[i] ?? []),
    ...(right[i] ?? []),
  ]);
};

/** Three tables on one sheet: two side by side, and one above or below them. */
const sheet = fc
  .record({
    alone: laid,
    left: laid,
    right: laid,
    isAbove: fc.boolean(),
    gap: fc.integer({ min: 1, max: 2 }),
    between: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ alone, left, right, isAbove, gap, between }) => {
    const pair = beside(left.lines, right.lines, gap);
    const space = Array.from({ length: between }, () => blanks(1));
    const lines = isAbove
      ? [...alone.lines, ...space, ...pair]
      : [...pair, ...space, ...alone.lines];
    const width = widthOf(lines);
    return { tables: [alone, left, right], lines: lines.map((line) => padTo(width, line)) };
  });

describe('three tables on a sheet', () => {
  it('are read, or it is said what is not, and nothing is read otherwise than it is meant', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async ({ tables, lines }) => {
        const reading = await readReport(writeLines(lines));
        const meant = new Set(tables.flatMap(figuresIn));
        const read = new Set(figuresRead(reading.observations));
        const isTold = reading.issues.some(({ severity }) => severity === 'error');
        const wrong = isTold ? [] : [...read].filter((figure) => !meant.has(figure));
        expect({ wrong, lost: read.size < meant.size && reading.issues.length === 0 }).toEqual({
          wrong: [],
          lost: false,
        });
        expectAccounted(reading);
      }),
      { numRuns: 80 },
    );
  });

  it('are read although those side by side are headed in different rows', async () => {
    const text = [
      'Tỉnh;PCI 2018;;;;',
      'Hà Nội;65,4;;;;',
      'Hải Phòng;64,5;;;;',
      'Tỉnh;PAPI 2019;;Chỉ số PCI năm 2020;;',
      'Hà Nội;41,5;;STT;Tỉnh;PCI',
      'Cần Thơ;43,5;;1;Cần Thơ;66,3',
    ].join('\n');
    const { issues, observations } = await readReport(text);
    expect(issues).toEqual([]);
    expect(observations.map(({ cell }) => cell)).toEqual(['B2', 'B3', 'B5', 'B6', 'F6']);
  });

  it('have each the title that stands over them, in one row or another', async () => {
    const text = [
      'Kết quả các chỉ số năm 2019;;;;;',
      'Tỉnh;PCI;PAPI;;;',
      'Hà Nội;65,4;43,1;;;',
      ';;;;;',
      'Chỉ số PCI các tỉnh;;;;Kết quả năm 2011;',
      'Tỉnh;PCI 2020;;;Tỉnh;PAPI',
      'Hà Nội;66,9;;;Cần Thơ;41,5',
    ].join('\n');
    const { issues, observations } = await readReport(text);
    expect(issues).toEqual([]);
    expect(observations.map(({ cell, period }) => `${cell} ${period.end}`)).toEqual([
      'B3 2019',
      'C3 2019',
      'B7 2020',
      'F7 2011',
    ]);
  });

  it('tell of numbers that stand above a heading with nothing said of them', async () => {
    const text =
      'Tỉnh;PCI 2018;;\nHà Nội;65,4;;8,1\nHuế;64;;8,2\n;;;\n;;Tỉnh;PAPI 2019\n;;Cần Thơ;43,5';
    const { issues, observations } = await readReport(text);
    expect(observations.map(({ cell }) => cell)).not.toContain('D2');
    expect(issues.length).toBeGreaterThan(0);
  });
});
