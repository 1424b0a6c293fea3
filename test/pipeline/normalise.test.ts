import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../pipeline/code-lists.ts';
import { type Issue, issueMessage } from '../../pipeline/model/issue.ts';
import { normalise, type Reading } from '../../pipeline/normalise.ts';
import { type Form, form, type Table, table, writeScore, writeTable } from './arbitrary-table.ts';
import { inPieces, readReport } from './read-report.ts';

const wide = ({ provinces: chosen, years, scores }: Table, how: Form): string[][] => [
  ['STT', 'Tỉnh/Thành phố', ...years.map((year) => `PCI ${year}`)],
  ...chosen.map((one, i) => [
    String(i + 1),
    one.name.vi,
    ...(scores[i] ?? []).map((value) => writeScore(value, how)),
  ]),
];

const long = ({ provinces: chosen, years, scores }: Table, how: Form): string[][] => [
  ['Tỉnh', 'Năm', 'Chỉ tiêu', 'Giá trị', 'Đơn vị'],
  ...chosen.flatMap((one, i) =>
    years.map((year, j) => [
      one.official,
      String(year),
      'PCI',
      writeScore(scores[i]?.[j] ?? null, how),
      'điểm',
    ]),
  ),
];

const expected = ({ provinces: chosen, years, scores }: Table): string[] =>
  chosen
    .flatMap((one, i) =>
      years.flatMap((year, j) => {
        const value = scores[i]?.[j] ?? null;
        return value === null ? [] : [`${one.slug} ${year} ${value}`];
      }),
    )
    .toSorted();

const found = (reading: Reading): string[] =>
  reading.observations.map((o) => `${o.geography} ${o.period.end} ${o.value}`).toSorted();

/** Every row is in one place: with figures or issues, or ignored. */
const expectAccounted = ({ observations, issues, ignored, counts, refused }: Reading): void => {
  const used = new Set([
    ...observations.map(({ cell }) => Number(cell.replace(/^[A-Z]+/, ''))),
    ...issues.flatMap(({ row }) => (row === undefined ? [] : [row])),
  ]);
  for (const { row } of ignored) expect(used.has(row)).toBe(false);
  if (!refused) expect(used.size + ignored.length).toBe(counts.rows);
  expect(counts.ignored).toBe(ignored.length);
  expect(counts.observations).toBe(observations.length);
};

/** What a sentence says besides the cell: the cell may hold `{0}` itself. */
const withoutQuotes = (issue: Issue): Issue => ({
  ...issue,
  text: '',
  ...(issue.params ? { params: { ...issue.params, first: '', second: '' } } : {}),
});

describe('normalise', () => {
  it.each([
    ['wide', wide],
    ['long', long],
  ])('gives back every %s table in every form of CSV', async (_, layOut) => {
    await fc.assert(
      fc.asyncProperty(table, form, async (content, how) => {
        const text = writeTable(layOut(content, how), how);
        const reading = await readReport(text, { piece: how.piece });
        expect(reading.issues).toEqual([]);
        expect(found(reading)).toEqual(expected(content));
        expectAccounted(reading);
      }),
      { numRuns: 60 },
    );
  });

  it('accounts for every row and says something sensible of any table at all', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'Hà Nội',
        'Cần Thơ',
        '2018',
        '2019',
        'PCI',
        'PAPI',
        '65,4',
        '65.4',
        '1.234',
      ),
      fc.constantFrom('-', 'trên 5%', '2/63', 'Tổng cộng', 'Cả nước', 'điểm', 'Nguồn: VCCI', 'x'),
      fc.string(),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 15 });
    const headings = fc.constantFrom(
      ['Tỉnh', 'Năm', 'PCI', 'Hạng'],
      ['Tỉnh', 'PCI 2018', 'PCI 2019'],
      ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'ĐVT'],
    );
    await fc.assert(
      fc.asyncProperty(headings, rows, form, async (heading, body, how) => {
        const text = writeTable([heading, ...body], how);
        const hints = { period: '2018', province: 'ha-noi' };
        const reading = await readReport(text, { hints });
        expectAccounted(reading);
        for (const issue of reading.issues)
          expect(issueMessage(withoutQuotes(issue), 'vi')).not.toMatch(/undefined|\{\w+\}/);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 600 }),
        fc.integer({ min: 1, max: 64 }),
        async (bytes, piece) => {
          const reading = await readReport(bytes, { piece });
          expect(reading.counts.errors).toBeGreaterThan(0);
          expect(reading.refused).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same ids for the same file', async () => {
    const text = 'Tỉnh,PCI 2018\nHà Nội,65.4\n';
    const [a, b] = [await readReport(text), await readReport(text)];
    expect(a.observations[0]?.id).toBe('u1-B2');
    expect(a).toEqual(b);
  });

  it('takes province, period and dataset from the hints', async () => {
    const reading = await readReport('Chỉ tiêu,Kết quả\nPCI,65.4\n', {
      name: 'Báo cáo số 12.csv',
      hints: { province: 'Tỉnh Quảng Ninh', period: 'Năm 2018', publisher: 'VCCI' },
    });
    expect(reading.observations).toMatchObject([
      { geography: 'quang-ninh', period: { end: 2018 }, dataset: 'bao-cao-so-12' },
    ]);
    expect(reading.provenance.publisher).toBe('vcci');
    expect(reading.issues).toEqual([]);
  });

  it.each([
    [{ province: 'Quảng Nin', period: '2018' }, 'unknown-geography'],
    [{ province: 'ha-noi', period: 'hôm qua' }, 'unknown-period'],
    [{ province: 'ha-noi', period: '2018', unit: 'sải' }, 'unknown-unit'],
  ])('reports the hint %j as %s', async (hints, code) => {
    const reading = await readReport('Chỉ tiêu,Kết quả\nPCI,65.4\n', { hints });
    expect(reading.issues.map((issue) => issue.code)).toContain(code);
  });

  it('refuses a file with more figures than it may hold', async () => {
    const text = 'Tỉnh,PCI 2018\nHà Nội,65.4\nCần Thơ,64.9\nTây Ninh,62.1\n';
    const reading = await readReport(text, { mostObservations: 2 });
    expect(reading).toMatchObject({ refused: true, observations: [] });
    expect(reading.issues.map((issue) => issue.code)).toEqual(['too-many-observations']);
  });

  it('stops at a record that never ends, long before memory does', async () => {
    const open = new TextEncoder().encode('Tỉnh,Năm,PCI\n"Hà Nội,2018,65.4\n');
    const line = new TextEncoder().encode('Hà Nội,2018,65.4\n'.repeat(4096));
    let pieces = 0;
    async function* endless() {
      yield open;
      for (;;) {
        pieces += 1;
        yield line;
      }
    }
    const context = { hints: {}, lists: codeLists, upload: 'u1' };
    const reading = await normalise({ name: 'x.csv', bytes: endless() }, context);
    expect(reading.issues.map((issue) => issue.code)).toContain('too-long-row');
    expect(pieces).toBeLessThan(100);
  });

  it('reports progress in rows, then in figures', async () => {
    const seen: string[] = [];
    const bytes = new TextEncoder().encode('Tỉnh,PCI 2018\nHà Nội,65.4\n');
    await normalise(
      { name: 'x.csv', bytes: inPieces(bytes, 20) },
      {
        hints: {},
        lists: codeLists,
        upload: 'u1',
        onProgress: ({ stage, done, total }) => seen.push(`${stage} ${done}/${total}`),
      },
    );
    expect(seen).toEqual(['reading 2/null', 'checking 0/1', 'checking 1/1']);
  });

  it('passes a failing stream on: that is no fault of the file', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('Tỉnh,PCI 2018\n');
      throw new Error('storage gone');
    }
    const context = { hints: {}, lists: codeLists, upload: 'u1' };
    await expect(normalise({ name: 'x.csv', bytes: failing() }, context)).rejects.toThrow(
      'storage gone',
    );
  });

  it('takes period and province from a name whose letters and marks stand apart', async () => {
    const name = 'Kết quả tỉnh Quảng Ninh năm 2018.csv'.normalize('NFD');
    const { observations } = await readReport('Chỉ tiêu,Kết quả\nPCI,70.36\n', { name });
    expect(observations.map((o) => [o.geography, o.period.end, o.value])).toEqual([
      ['quang-ninh', 2018, 70.36],
    ]);
  });
});
