import { describe, expect, it } from 'vitest';
import { createAddress } from '../../dashboard/create-address.ts';

const start = () => {
  const entries: string[] = ['first'];
  let time = 0;
  const address = createAddress(
    {
      pushState: (_, __, link) => entries.push(link),
      replaceState: (_, __, link) => entries.splice(-1, 1, link),
    },
    () => time,
  );
  return { entries, address, wait: (ms: number) => (time += ms) };
};

describe('createAddress', () => {
  it('makes one entry of a run of steps, and keeps the one before it', () => {
    const { entries, address, wait } = start();
    for (const link of ['2021', '2020', '2019']) {
      address.write(link, true);
      wait(300);
    }
    expect(entries).toEqual(['first', '2019']);
    wait(2000);
    address.write('2018', true);
    expect(entries).toEqual(['first', '2019', '2018']);
  });

  it('makes an entry of every other choice', () => {
    const { entries, address } = start();
    address.write('2021', true);
    address.write('ranking', false);
    address.write('2020', true);
    expect(entries).toEqual(['first', '2021', 'ranking', '2020']);
  });

  it('begins a new run after Back', () => {
    const { entries, address } = start();
    address.write('2021', true);
    address.endRun();
    address.write('2020', true);
    expect(entries).toEqual(['first', '2021', '2020']);
  });
});
