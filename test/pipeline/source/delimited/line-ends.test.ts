import { describe, expect, it } from 'vitest';
import { readReport } from '../../read-report.ts';

const lines = ['Tỉnh;PCI 2018', 'Huế;63,51', 'Quảng Ninh;70,36', 'Sơn La;60,79'];

const read = async (text: string, piece?: number) => {
  const { observations, issues } = await readReport(text, piece === undefined ? {} : { piece });
  return {
    figures: observations.map(({ geography, value }) => `${geography} ${value}`),
    said: issues.map(({ code, params }) => `${code} ${params?.sign}`),
  };
};

describe('a text without line ends', () => {
  it.each([
    ['U+000B', '\v'],
    ['U+000C', '\f'],
    ['U+001E', '\u001e'],
    ['U+0085', '\u0085'],
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
  ])('is parted by %s, whole or in pieces, and that is said', async (name, sign) => {
    const { figures } = await read(lines.join('\n'));
    const expected = { figures, said: [`odd-line-ends ${name}`] };
    expect(figures).toHaveLength(3);
    expect(await read(lines.join(sign))).toEqual(expected);
    expect(await read(`${lines.join(sign)}${sign}\r\n`, 5)).toEqual(expected);
  });
});

it('such a sign in a cell of a text with line ends parts nothing', async () => {
  const { figures, said } = await read(lines.join('\n').replace('PCI ', 'PCI\v'));
  expect([figures.length, said]).toEqual([3, []]);
});
