import { expect, it } from 'vitest';
import { writeYearList } from '../../dashboard/charts/year-list.ts';

it('joins years that follow each other', () => {
  expect(writeYearList([2014, 2011, 2012, 2017, 2012])).toBe('2011–2012, 2014, 2017');
  expect(writeYearList([])).toBe('');
});
