import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createMatchers } from '../../../pipeline/match/create-matchers.ts';
import { parseTextAddress, writeTextAddress } from '../../../pipeline/model/cell-address.ts';
import { type AcceptedFigure, noCorrections } from '../../../pipeline/model/corrections.ts';
import { createMonths, createSpan, createYear } from '../../../pipeline/model/period.ts';
import { normalise } from '../../../pipeline/normalise.ts';
import { acceptProposal } from '../../../pipeline/prose/prose-json.ts';
import { readProse } from '../../../pipeline/prose/read-prose.ts';
import { createTextPlaces } from '../../../pipeline/prose/text-places.ts';
import { inPieces, testDay } from '../read-report.ts';

const text = `Báo cáo tỉnh Quảng Ninh
Năm 2018, tỉnh Quảng Ninh đã cắt giảm 191 thủ tục hành chính của các sở, ngành và địa phương.
Chỉ số PCI năm 2018 của tỉnh đạt 70,36 điểm, xếp thứ 1/63 tỉnh, thành phố trong cả nước.
`;
const matchers = createMatchers(codeLists);

/** Places are written so that a person can check them: `p3:…` is the third line. */
const placeOf = (written: string, given = text): string => {
  const start = given.indexOf(written);
  return createTextPlaces(given, null).write({ start, end: start + written.length });
};

const pci: AcceptedFigure = {
  cell: placeOf('70,36 điểm'),
  text: '70,36 điểm',
  indicator: 'pci',
  geography: 'quang-ninh',
  basis: '63',
  period: createYear(2018),
  kind: 'actual',
  value: 70.36,
  lower: null,
  upper: null,
  qualifier: 'exact',
  perYear: false,
  unit: 'point',
  rank: 1,
  rankOf: 63,
};

const read = (accepted: readonly AcceptedFigure[], given = text) =>
  normalise(
    { name: 'bao-cao.txt', bytes: inPieces(new TextEncoder().encode(given)) },
    {
      hints: {},
      lists: codeLists,
      upload: 'u1',
      today: testDay,
      corrections: { ...noCorrections, accepted },
    },
  );

const issuesOf = async (...accepted: AcceptedFigure[]) =>
  (await read(accepted)).issues.map(({ code, severity, row, cell }) => [code, severity, row, cell]);

describe('an accepted figure', () => {
  it('becomes an observation that names its place and what stands there', async () => {
    const { observations, issues, refused } = await read([pci]);
    expect({ issues, refused }).toEqual({ issues: [], refused: false });
    expect(observations).toMatchObject([
      { ...pci, id: `u1-${pci.cell}`, upload: 'u1', dataset: 'bao-cao', status: 'reported' },
    ]);
  });

  const wrong: readonly (readonly [string, Partial<AcceptedFigure>, string])[] = [
    ['stands elsewhere', { cell: placeOf('191 thủ tục') }, 'text-differs'],
    ['has an indicator that is not', { indicator: 'luck' }, 'unknown-indicator'],
    ['has a province that is not', { geography: 'atlantis' }, 'unknown-geography'],
    ['has a unit that is not', { unit: 'stone' }, 'unknown-unit'],
    ['has a unit of another kind', { unit: 'procedure' }, 'wrong-unit'],
    ['is beyond its bounds', { value: 170.36 }, 'out-of-bounds'],
    ['ranks below the last', { rank: 64 }, 'bad-rank'],
    ['is among none', { rank: null }, 'bad-rank'],
    ['says a bound of another', { qualifier: 'over', lower: 71 }, 'contrary-bounds'],
    ['says no value', { value: null }, 'contrary-bounds'],
    ['is of no stretch of time', { period: { ...createYear(2018), end: 2019 } }, 'wrong-period'],
    ['is of a year to come', { period: createYear(2031), basis: '34' }, 'period-not-begun'],
    ['is of a unit not there yet', { basis: '34', geography: 'hue' }, 'geography-not-in-period'],
  ];
  it.each(wrong)('that %s is an error with its place', async (_, change, code) => {
    const figure = { ...pci, ...change };
    const reading = await read([figure]);
    expect(reading.observations).toEqual([]);
    const errors = reading.issues.filter(({ severity }) => severity === 'error');
    const row = parseTextAddress(figure.cell)?.paragraph;
    expect(errors).toMatchObject([{ code, row, cell: figure.cell }]);
  });

  it('that stands nowhere is an error that names the place asked for', async () => {
    const reading = await read([{ ...pci, cell: 'p99:1-5' }]);
    expect(reading.issues).toMatchObject([{ code: 'no-such-place', params: { place: 'p99:1-5' } }]);
  });

  it('mended to another value is said, and let through', async () => {
    const change = { value: 70.63 };
    expect(await issuesOf({ ...pci, ...change })).toEqual([
      ['value-not-as-written', 'warning', 3, pci.cell],
    ]);
    expect((await read([{ ...pci, ...change }])).observations).toHaveLength(1);
  });

  it('said of the same thing twice is an error at the second place', async () => {
    const cell = placeOf('191 thủ tục hành chính');
    const again = { ...pci, cell, text: '191 thủ tục hành chính' };
    const codes = (await issuesOf(pci, again)).map(([code, , , at]) => [code, at]);
    expect(codes).toContainEqual(['accepted-twice', cell]);
  });

  it.each([
    createSpan(2016, 2018),
    createSpan(null, 2018),
    createMonths(2018, 1, 6, 'half'),
    createMonths(2018, 4, 6, 'quarter'),
    createMonths(2018, 2, 2, 'month'),
    createMonths(2018, 1, 7, 'cumulative'),
  ])('may be of any period: $grain $from to $to', async (period) => {
    expect((await read([{ ...pci, period }])).observations).toMatchObject([{ period }]);
  });
});

describe('any text of the pieces that reports are made of', () => {
  const pieces = [
    'Năm 2018, tỉnh Quảng Ninh giảm 191 thủ tục hành chính',
    'Chỉ số PCI năm 2018 của tỉnh Tây Ninh đạt 70,36 điểm, xếp thứ 1/63',
    'giai đoạn 2011-2015 trên 90% công đoàn cơ sở',
    'từ 25 ngày xuống còn từ 10 đến 7 ngày',
    'hàng tỷ đồng',
    'Kế hoạch số 119/KH-UBND ngày 28/10',
    '.\n',
    '\n',
    '. ',
    ', ',
    '😀 ',
    '\r\n',
  ];
  const texts = fc
    .array(fc.constantFrom(...pieces), { maxLength: 14 })
    .map((parts) => parts.join(''));

  it('has places that lead back to the words, and its proposals are accepted as they are', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const prose = readProse({ name: null, text: given }, {}, matchers);
        const places = createTextPlaces(given, null);
        const accepted = prose.proposals.flatMap((proposal) => {
          const address = places.addressOf(proposal.at);
          const cell = writeTextAddress(address);
          expect(parseTextAddress(cell)).toEqual(address);
          expect(places.spanOf(address)).toEqual(proposal.at);
          return acceptProposal(proposal, cell) ?? [];
        });
        for (const figure of accepted) {
          const address = parseTextAddress(figure.cell);
          const span = address && places.spanOf(address);
          expect(span && given.slice(span.start, span.end)).toBe(figure.text);
        }
      }),
      { numRuns: 150 },
    );
  });
});
