import { expect, it } from 'vitest';
import { createOnce } from '../../dashboard/create-once.ts';

it('loads once, and again only after a failure', async () => {
  let calls = 0;
  const read = createOnce(async () => {
    calls += 1;
    if (calls === 1) throw new Error('offline');
    return calls;
  });
  await expect(read()).rejects.toThrow('offline');
  expect(await Promise.all([read(), read()])).toEqual([2, 2]);
  expect(calls).toBe(2);
});
