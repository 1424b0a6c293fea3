import { describe, expect, it } from 'vitest';
import { codeLists } from '../../pipeline/code-lists.ts';
import { createMemorySpill } from '../../pipeline/figures/log/spill.ts';
import { toObservation } from '../../pipeline/figures/settle/settled-figure.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { normalise, normaliseInto } from '../../pipeline/normalise.ts';
import { largeHeading, largeRow } from '../bench/large-csv.ts';
import { inPieces, readReport } from './read-report.ts';

const rows = 12_000;
const lines = Array.from({ length: rows }, (_, i) => largeRow(i));
const write = (table: readonly (readonly string[])[]): string =>
  [largeHeading, ...table].map((cells) => cells.join(',')).join('\n');
const context = { hints: {}, lists: codeLists, upload: 'u1', today: '2027-03-31' };
const source = (text: string) => ({
  name: 'report.csv',
  bytes: inPieces(new TextEncoder().encode(text), 10_000),
});

describe('a large file', () => {
  it('is read alike whether its figures stay in memory or are put away', async () => {
    const whole = await normalise(source(write(lines)), context);
    const { write: keep, read } = createMemorySpill();
    let pages = 0;
    const spill = {
      write: (bytes: Uint8Array) => {
        pages += 1;
        return keep(bytes);
      },
      read,
    };
    const handed: Observation[] = [];
    const result = await normaliseInto(
      source(write(lines)),
      { ...context, spill },
      (settled) => void handed.push(toObservation(settled)),
    );
    expect(pages).toBeGreaterThan(1);
    expect(whole.counts).toMatchObject({ rows: rows + 1, observations: rows, errors: 0 });
    expect({ ...result, observations: handed }).toEqual(whole);
  });

  /** A quote around a cell makes a row go the long way. */
  it('gives what its rows give one by one, on the short way as on the long one', async () => {
    const quoted = lines.map(([place = '', ...others]) => [`"${place}"`, ...others]);
    expect(await readReport(write(lines))).toEqual(await readReport(write(quoted)));
  });

  it('counts the issues that it does not list', async () => {
    const again = [...lines, ...lines.slice(0, 2_500), ['Nowhere', 'PCI', '2018', '60']];
    const { issues, counts } = await readReport(write(again));
    expect(counts).toMatchObject({ observations: rows, errors: 2_501 });
    expect(issues).toHaveLength(1_001);
    expect(issues.at(-1)).toMatchObject({ code: 'more-issues', params: { count: 1_501 } });
    expect(issues[0]).toMatchObject({
      code: 'duplicate-figure',
      row: rows + 2,
      text: lines[0]?.[3],
    });
  });

  it('names the cell of the figure that was there first', async () => {
    const changed = [...lines, [...(lines[7]?.slice(0, 3) ?? []), '42']];
    const { issues } = await readReport(write(changed));
    expect(issues).toMatchObject([{ code: 'duplicate-figure', params: { other: 'D9' } }]);
  });

  it('is read by whatever is new in a row: a blank, a mark, another kind of number', async () => {
    const [first = []] = lines;
    const odd = [
      [` ${first[0]} `, first[1] ?? '', '2030', '41'],
      [first[0] ?? '', first[1] ?? '', '2031', 'trên 40'],
      [first[0] ?? '', first[1] ?? '', '2032', '-'],
      [first[0] ?? '', first[1] ?? '', '2033'],
      [first[0] ?? '', first[1] ?? '', '2034', '1', 'more'],
      // Not 1,5: the row has a cell too many.
      [first[0] ?? '', first[1] ?? '', lines[1]?.[2] ?? '', '1', '5'],
      [first[0] ?? '', 'Nothing', '2035', '1'],
    ];
    const { issues, observations, counts } = await readReport(write([...lines, ...odd]), {
      today: '2040-01-01',
    });
    expect(observations.slice(rows).map(({ text }) => text)).toEqual(['41', 'trên 40']);
    expect(issues.map(({ code }) => code)).toEqual([
      'missing-cell',
      'extra-cell',
      'extra-cell',
      'unknown-indicator',
    ]);
    expect(counts.rows).toBe(rows + 8);
  });
});
