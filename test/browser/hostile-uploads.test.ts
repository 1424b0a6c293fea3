import { describe, expect, inject, it } from 'vitest';
import {
  allowedOutcomes,
  isSameAsBase,
  readHostileBytes,
  readHostileFiles,
} from '../pipeline/hostile-files.ts';
import { createSender, observationsOf, sendReport } from './send-report.ts';

const send = createSender(inject('origin'), inject('token'));

const upload = (file: string, dataset: string) =>
  sendReport(send, { name: file, bytes: readHostileBytes(file), dataset });

/** `refuse` is only true when it cannot be published and a sentence says why. */
const outcomeOf = async (file: string): Promise<string> => {
  const state = await upload(file, `hostile-${file}`);
  if (state === null) return 'refuse';
  const base = await upload('base.csv', `after-${file}`);
  expect(base?.status).toBe('needs-review');
  if (state.status === 'needs-review' && state.counts?.errors === 0) {
    const understood = await observationsOf(send, state.id);
    return isSameAsBase(file, understood, await observationsOf(send, base?.id ?? ''))
      ? 'same'
      : 'different';
  }
  expect(state.issues.some(({ severity, message }) => severity === 'error' && message !== '')).toBe(
    true,
  );
  const body = JSON.stringify({ reason: 'test' });
  const published = await send(`/api/uploads/${state.id}/publish`, { method: 'POST', body });
  return published.status === 422 ? 'refuse' : `published with ${published.status}`;
};

const files = readHostileFiles();

describe.skipIf(files.length === 0)('hostile files over HTTP', () => {
  it.each(files)('$file: $expect ($why)', async (hostile) => {
    expect(allowedOutcomes(hostile)).toContain(await outcomeOf(hostile.file));
  });
});
