import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../dashboard/upload/api.ts';
import { createSending, type Sending } from '../../../dashboard/upload/create-sending.ts';
import { noHints } from '../../../dashboard/upload/hints.ts';
import { noCorrections } from '../../../pipeline/model/corrections.ts';

/** As a person drops them, with nothing said beside. */
const parcels = (...files: readonly File[]) =>
  files.map((each) => ({ file: each, hints: noHints, corrections: noCorrections }));
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const file = (name: string, text = 'a'): File => new File([text], name);
const lost: Answer<{ id: string }> = { ok: false, failure: { kind: 'network' } };
const kinds = (sendings: readonly Sending[]) =>
  sendings.map(({ file: { name }, state }) => `${name} ${state.kind}`);

describe('the queue of files', () => {
  it('sends one after another', async () => {
    let under = 0;
    let most = 0;
    const queue = createSending(
      async ({ file: { name } }) => {
        under += 1;
        most = Math.max(most, under);
        await settle();
        under -= 1;
        return { ok: true, value: { id: name } };
      },
      () => undefined,
    );
    queue.add(parcels(file('a'), file('b')));
    queue.add(parcels(file('c')));
    await expect
      .poll(() => kinds(queue.sendings.value))
      .toEqual(['a accepted', 'b accepted', 'c accepted']);
    expect(most).toBe(1);
  });

  it('goes on after one that failed, and sends it again when asked', async () => {
    const answers: Answer<{ id: string }>[] = [
      lost,
      { ok: true, value: { id: '2' } },
      { ok: true, value: { id: '1' } },
    ];
    const accepted: string[] = [];
    const queue = createSending(
      async () => answers.shift() ?? lost,
      (id) => accepted.push(id),
    );
    queue.add(parcels(file('a'), file('b')));
    await expect.poll(() => kinds(queue.sendings.value)).toEqual(['a failed', 'b accepted']);
    queue.retry(queue.sendings.value[0]?.key ?? 0);
    await expect.poll(() => accepted).toEqual(['2', '1']);
  });

  it('keeps back what no server would take', async () => {
    const queue = createSending(
      async () => lost,
      () => undefined,
    );
    queue.add(parcels(file('empty', '')));
    await expect
      .poll(() => queue.sendings.value[0]?.state)
      .toEqual({
        kind: 'unfit',
        why: 'empty',
      });
  });
});

it('tells of a file that came alone, and of none that others came with or after', async () => {
  const told: (readonly [id: string, alone: boolean])[] = [];
  const queue = createSending(
    async ({ file: { name } }) => {
      await settle();
      return { ok: true, value: { id: name } };
    },
    (id, alone) => told.push([id, alone]),
  );
  const rest = (count: number) => expect.poll(() => told).toHaveLength(count);
  queue.add(parcels(file('alone')));
  await rest(1);
  queue.add(parcels(file('alone too')));
  await rest(2);
  queue.add(parcels(file('a'), file('b')));
  await rest(4);
  queue.add(parcels(file('overtaken')));
  queue.add(parcels(file('follower')));
  await rest(6);
  expect(told.filter(([, alone]) => alone).map(([id]) => id)).toEqual(['alone', 'alone too']);
});
