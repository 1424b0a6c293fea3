import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeFault } from '../../../pipeline/cli/describe-fault.ts';

const faultOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(describeFault);

it('a path that is not there is named in a sentence, other faults as they are', async () => {
  expect(await faultOf('/nowhere/a.csv')).toMatch(/^Không tìm thấy “\/nowhere\/a\.csv”\./);
  expect(await faultOf('/')).not.toMatch(/EISDIR/);
  expect(describeFault(new Error('Cách dùng'))).toBe('Cách dùng');
});
