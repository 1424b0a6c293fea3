import { expect, it } from 'vitest';
import { readPlainForm } from '../../../worker/pages/plain-query.ts';

const read = (query: string): string | undefined =>
  readPlainForm(new URLSearchParams(query))?.toString();

it('turns the plain form into a link', () => {
  expect(read('indicator=pci&geography=ha-noi&geography=hue&from=2009&to=2022&lang=en')).toBe(
    'indicator=pci&geography=ha-noi%7Ehue&lang=en&time=2009..2022',
  );
  expect(read('to=2018')).toBe('time=earliest..2018');
});

it('leaves links alone', () => {
  expect(read('')).toBeUndefined();
  expect(read('indicator=pci&geography=ha-noi~hue&time=2009..2022')).toBeUndefined();
});
