import { describe, expect, it } from 'vitest';
import { readReport } from '../../read-report.ts';

const read = async (period: string, kind: string, today?: string) => {
  const text = `Tỉnh,Kỳ,Loại,PCI\nHà Nội,${period},${kind},60\n`;
  const { issues, observations } = await readReport(text, today ? { today } : {});
  return [...issues.map(({ code, cell }) => `${code} ${cell ?? ''}`), observations.length];
};

describe('the time of a figure', () => {
  it.each([
    ['2099', 'Thực hiện', 'period-not-begun B2', 0],
    ['Quý II/2027', 'Thực hiện', 'period-not-begun B2', 0],
    ['đến hết năm 2099', 'Thực hiện', 'period-not-begun B2', 0],
    ['2027', 'Thực hiện', 'period-not-over B2', 1],
    ['2021-2030', 'Thực hiện', 'period-not-over B2', 1],
    ['1950', 'Thực hiện', 'too-early-period B2', 0],
    ['1950', 'Kế hoạch', 'too-early-period B2', 0],
  ])('%s, %s: %s', async (period, kind, issue, figures) => {
    expect(await read(period, kind)).toEqual([issue, figures]);
  });

  it.each([
    ['2099', 'Kế hoạch'],
    ['2021-2030', 'Mục tiêu'],
    ['2026', 'Thực hiện'],
    ['Quý I/2027', 'Thực hiện'],
    ['9 tháng năm 2027', 'Thực hiện'],
    ['1975', 'Thực hiện'],
  ])('%s, %s is possible', async (period, kind) => {
    expect(await read(period, kind)).toEqual([1]);
  });

  it('goes by the day that is handed in', async () => {
    expect(await read('2018', 'Thực hiện', '2017-12-31')).toEqual(['period-not-begun B2', 0]);
    expect(await read('2018', 'Thực hiện', '2018-12-30')).toEqual(['period-not-over B2', 1]);
    expect(await read('2018', 'Thực hiện', '2018-12-31')).toEqual([1]);
  });

  it('tells of a heading once, not in every row', async () => {
    const { issues } = await readReport('Tỉnh;PCI 2099\nHà Nội;65,4\nCần Thơ;64,9\n');
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([['period-not-begun', 'B1']]);
  });

  it('tells of a hint without a cell', async () => {
    const hints = { period: '2099' };
    const { issues } = await readReport('Tỉnh;PCI\nHà Nội;65,4\n', { hints });
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([['period-not-begun', undefined]]);
  });
});

describe('the provinces of a time', () => {
  const codes = async (province: string, year: number) =>
    (await readReport(`Tỉnh,PCI ${year}\n${province},60\n`)).issues.map(
      ({ code, severity }) => `${severity} ${code}`,
    );

  it.each(['Đắk Nông', 'Hậu Giang', 'Điện Biên'])('%s begins in 2004', async (province) => {
    expect(await codes(province, 2003)).toEqual(['error geography-not-in-period']);
    expect(await codes(province, 2004)).toEqual([]);
  });

  it('warns of a province that was merged before', async () => {
    expect(await codes('Hà Giang', 2026)).toEqual(['warning abolished-geography']);
    expect(await codes('Hà Giang', 2025)).toEqual([]);
    expect(await codes('Hà Nội', 2026)).toEqual([]);
  });

  it('lets no Hà Tây through beside a province merged in 2025', async () => {
    const { observations } = await readReport('Tỉnh;PCI 2026\nHà Giang;60,5\nHà Tây;61,5\n');
    expect(observations.map(({ geography }) => geography)).toEqual(['ha-giang']);
  });
});
