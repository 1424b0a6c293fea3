import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('ends without a word when what reads its output wants no more', () => {
  const command = `"${process.execPath}" pipeline/cli/normalise.ts data/reports/pci-2005-2016.csv`;
  const { stdout, stderr } = spawnSync('sh', ['-c', `${command} | head -1`], { encoding: 'utf8' });
  expect(stdout).toMatch(/^period,indicator,[^\n]*\n$/);
  expect(stderr).not.toMatch(/Error|EPIPE/);
});
