import { expect, it } from 'vitest';
import { createKnown } from '../../dashboard/page/known.ts';
import { indicatorOptions } from '../../dashboard/page/options.ts';
import { codeLists } from '../../pipeline/code-lists.ts';

it('lists the components of an index after it, by number, whatever the order of the lists', () => {
  const ids = codeLists.indicators.filter(({ family }) => family === 'papi').map(({ id }) => id);
  const lists = { ...codeLists, indicators: codeLists.indicators.toReversed() };
  const options = indicatorOptions(createKnown(ids, lists), lists, 'vi');
  expect(options.map(({ id }) => id)).toEqual(ids);
  expect(options[2]?.detail).toBe('PAPI\u00a02');
});
