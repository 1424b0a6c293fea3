import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readObservations } from '../../../pipeline/columns/read-observations.ts';
import { readReport } from '../read-report.ts';

const report = 'data/reports/pci-2005-2016.csv';
const folder = mkdtempSync(join(tmpdir(), 'doi-sanh-outputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const normalise = (out: string) =>
  spawnSync(process.execPath, ['pipeline/cli/normalise.ts', report, '--out', out], {
    encoding: 'utf8',
  });

it('ends without a word when what reads its output wants no more', () => {
  const command = `"${process.execPath}" pipeline/cli/normalise.ts ${report}`;
  const { stdout, stderr } = spawnSync('sh', ['-c', `${command} | head -1`], { encoding: 'utf8' });
  expect(stdout).toMatch(/^period,indicator,[^\n]*\n$/);
  expect(stderr).not.toMatch(/Error|EPIPE/);
});

it('writes as Parquet what is read of the report', async () => {
  const path = join(folder, 'out.parquet');
  const { status } = normalise(path);
  const { observations } = await readReport(readFileSync(report), {
    name: 'pci-2005-2016.csv',
    today: new Date().toISOString().slice(0, 10),
  });
  const written = await readObservations(new Uint8Array(readFileSync(path)).buffer);
  const withoutUpload = (ones: typeof observations) =>
    ones.map(({ id: _, upload: __, ...one }) => one);
  expect(status).toBe(0);
  expect(written.length).toBeGreaterThan(700);
  expect(withoutUpload(written)).toEqual(withoutUpload(observations));
});

it.skipIf(!existsSync('/dev/full'))('says that a file cannot be written, and ends', () => {
  const path = join(folder, 'full.parquet');
  symlinkSync('/dev/full', path);
  const { status, stderr } = normalise(path);
  expect(stderr).toContain(`Không ghi được “${path}”`);
  expect(status).toBe(1);
});

it('says where the folder of an output is not there', () => {
  const path = join(folder, 'none', 'out.parquet');
  const { status, stderr } = normalise(path);
  expect(stderr).toContain(`Không tìm thấy “${path}”`);
  expect(status).toBe(1);
});
