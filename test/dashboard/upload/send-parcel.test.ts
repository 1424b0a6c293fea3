import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../dashboard/upload/api.ts';
import { noHints } from '../../../dashboard/upload/hints.ts';
import { sendParcel } from '../../../dashboard/upload/send-parcel.ts';
import { type Corrections, noCorrections } from '../../../pipeline/model/corrections.ts';

const mended: Corrections = { ...noCorrections, cells: [{ cell: 'B2', text: '12' }] };

/** What was asked of the server, in order. */
const arrive = async (
  corrections: Corrections,
  upload: string | null,
  corrected: Answer<true> = { ok: true, value: true },
) => {
  const asked: string[] = [];
  const answer = await sendParcel(
    { file: new File(['a'], 'a.csv'), hints: noHints, corrections, upload },
    'vi',
    {
      send: async (_file, { announces }) => {
        asked.push(announces ? 'POST, announcing' : 'POST');
        return { ok: true, value: { id: 'u1' } };
      },
      correct: async (id, { cells }) => {
        asked.push(`PATCH ${id} ${cells.length}`);
        return corrected;
      },
      onReceived: (id) => asked.push(`received ${id}`),
    },
    () => undefined,
  );
  return { asked, isThere: answer.ok };
};

describe('sendParcel', () => {
  it('announces what was mended, sends it after the bytes, and nothing where nothing was', async () => {
    expect(await arrive(noCorrections, null)).toEqual({ asked: ['POST'], isThere: true });
    expect(await arrive(mended, null)).toEqual({
      asked: ['POST, announcing', 'received u1', 'PATCH u1 1'],
      isThere: true,
    });
  });

  it('tells that the bytes are there when what was mended could not be sent', async () => {
    const lost: Answer<true> = { ok: false, failure: { kind: 'network' } };
    const { asked, isThere } = await arrive(mended, null, lost);
    expect(isThere).toBe(false);
    expect(asked).toContain('received u1');
  });

  it('takes back what the server was told before, but not what others said of such a file', async () => {
    expect((await arrive(noCorrections, 'u1')).asked).toContain('PATCH u1 0');
    expect((await arrive(noCorrections, 'u2')).asked).toEqual(['POST']);
  });
});
