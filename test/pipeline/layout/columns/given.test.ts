import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../../pipeline/code-lists.ts';
import type { Given } from '../../../../pipeline/layout/columns/given.ts';
import { createYear } from '../../../../pipeline/model/period.ts';
import { normalise } from '../../../../pipeline/normalise.ts';
import { inPieces, testDay } from '../../read-report.ts';

const indicator = codeLists.indicators.find(({ id }) => id === 'procedures.cut');
const unit = codeLists.units.find(({ id }) => id === 'procedure');

const read = async (text: string, given: Given) => {
  const { observations, issues } = await normalise(
    { name: 'report.csv', bytes: inPieces(new TextEncoder().encode(text)) },
    {
      hints: {},
      lists: codeLists,
      upload: 'u1',
      today: testDay,
      given: (_, headingRow) => (headingRow === 1 ? given : new Map()),
    },
  );
  const figures = observations.map(({ cell, indicator: id, period, kind, value }) =>
    [cell, id, period.end, kind, value].join(' '),
  );
  return { figures, issues: issues.map(({ code, severity }) => `${severity} ${code}`) };
};

describe('what a person said of a column', () => {
  const table = 'Tỉnh,PCI 2018,Số đã bỏ\nHà Nội,"65,4",12\nCần Thơ,"64,9",7\n';

  it('names the indicator, the period and the kind of an unknown column', async () => {
    if (!indicator || !unit) throw new Error('not in the code lists');
    const period = createYear(2019);
    const given: Given = new Map([[2, { indicator, unit, kind: 'target', period }]]);
    expect(await read(table, given)).toEqual({
      figures: [
        'B2 pci 2018 actual 65.4',
        'C2 procedures.cut 2019 target 12',
        'B3 pci 2018 actual 64.9',
        'C3 procedures.cut 2019 target 7',
      ],
      issues: [],
    });
  });

  it('leaves a column out that was read, or that nobody understood', async () => {
    const given: Given = new Map([
      [1, { role: 'note' }],
      [2, { role: 'note' }],
    ]);
    expect(await read(table, given)).toEqual({ figures: [], issues: ['error no-figures'] });
    expect((await read(table, new Map([[2, { role: 'note' }]]))).issues).toEqual([]);
    expect((await read(table, new Map())).issues).toEqual(['error unknown-column']);
  });

  it('moves a year where the heading has another', async () => {
    const given: Given = new Map([
      [1, { period: createYear(2017) }],
      [2, { role: 'note' }],
    ]);
    expect((await read(table, given)).figures).toEqual([
      'B2 pci 2017 actual 65.4',
      'B3 pci 2017 actual 64.9',
    ]);
  });
});
