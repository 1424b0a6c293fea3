import { describe, expect, it, vi } from 'vitest';
import { readUpload } from '../../../dashboard/upload/answers.ts';
import { readAnswer } from '../../../dashboard/upload/api.ts';
import { watchUpload } from '../../../dashboard/upload/watch-upload.ts';

const answer = (status: string) =>
  readAnswer(200, JSON.stringify({ id: 'u', name: 'a.csv', status }), readUpload);
const lost = { ok: false, failure: { kind: 'network' } } as const;

const watch = async (
  answers: ReturnType<typeof answer>[],
  signal = new AbortController().signal,
) => {
  vi.useFakeTimers();
  const told: string[] = [];
  const asked: number[] = [];
  const start = Date.now();
  const watching = watchUpload(
    async () => {
      asked.push(Date.now() - start);
      return answers.shift() ?? lost;
    },
    (each) => told.push(each.ok ? each.value.status : each.failure.kind),
    signal,
  );
  await vi.advanceTimersByTimeAsync(60_000);
  await Promise.race([watching, Promise.resolve()]);
  vi.useRealTimers();
  return { told, asked };
};

describe('watching an upload', () => {
  it('asks at first every 300 ms, then less often, until it is read', async () => {
    const { told, asked } = await watch([
      answer('received'),
      answer('reading'),
      answer('reading'),
      answer('needs-review'),
    ]);
    expect(told).toEqual(['received', 'reading', 'reading', 'needs-review']);
    expect(asked).toEqual([0, 300, 750, 1425]);
  });

  it('goes on when the network is lost', async () => {
    const { told } = await watch([lost, lost, answer('refused')]);
    expect(told).toEqual(['network', 'network', 'refused']);
  });

  it('ends with the session and with an answer nobody understands', async () => {
    const out = readAnswer(401, '', readUpload);
    expect((await watch([out, answer('reading')])).told).toEqual(['signed-out']);
    expect((await watch([answer('melting'), answer('reading')])).told).toEqual(['unreadable']);
  });

  it('tells nothing once it is stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    expect((await watch([answer('reading')], stop.signal)).told).toEqual([]);
  });
});
