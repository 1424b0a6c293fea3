import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeFault } from '../../../pipeline/cli/describe-fault.ts';
import type { Language } from '../../../pipeline/model/language.ts';

const faultOf = (path: string, language: Language): Promise<string> =>
  readFile(path, 'utf8').catch((fault: unknown) => describeFault(fault, language));

it('a path that is not there is named in a sentence, other faults as they are', async () => {
  expect(await faultOf('/nowhere/a.csv', 'vi')).toMatch(/^Không tìm thấy “\/nowhere\/a\.csv”\./);
  expect(await faultOf('/nowhere/a.csv', 'en')).toMatch(/^“\/nowhere\/a\.csv” was not found\./);
  expect(await faultOf('/', 'vi')).not.toMatch(/EISDIR/);
  expect(describeFault(new Error('disk on fire'), 'en')).toBe('disk on fire');
});
