import { beforeEach, describe, expect, it } from 'vitest';
import { ask, createClient, createToken, listKeys, readJson } from './client.ts';
import { freshStore } from './fresh-store.ts';

beforeEach(freshStore);
const signIn = async () => createClient(await createToken('staff'));

const send = async (headers: HeadersInit, body: BodyInit | null, query = '?name=a.csv') => {
  const authorization = `Bearer ${await createToken('staff')}`;
  const all = new Headers(headers);
  all.set('authorization', authorization);
  return ask(`/api/uploads${query}`, { method: 'POST', headers: all, body });
};

describe('a refusal', () => {
  const detailOf = async (answer: Promise<Response>): Promise<string> => {
    const { status, detail } = await readJson(await answer);
    return `${status} ${detail}`;
  };

  it('of two files at once says to send one', async () => {
    const form = new FormData();
    form.set('file', new File(['abc'], 'first.csv'));
    form.append('file', new File(['abc'], 'second.csv'));
    expect(await detailOf(send({}, form))).toMatch(/^400 .*mỗi tệp trong một yêu cầu/);
    expect(await listKeys('')).toEqual([]);
  });

  it('for the name says whether it is missing or too long', async () => {
    const length = { 'content-length': '3' };
    expect(await detailOf(send(length, 'abc', ''))).toMatch(/^400 Thiếu tên tệp.*\?name=/);
    const long = `?lang=en&name=${'a'.repeat(256)}.csv`;
    expect(await detailOf(send(length, 'abc', long))).toMatch(/^400 .*at most 255 characters/);
  });

  it('of a broken form or body is in our words', async () => {
    const headers = { 'content-type': 'multipart/form-data', 'content-length': '3' };
    expect(await detailOf(send(headers, 'abc'))).toMatch(/^400 .*không phải biểu mẫu/);
    const client = await signIn();
    const post = (body?: object, lang = 'vi') =>
      detailOf(client.send('POST', `/api/uploads/x/publish?lang=${lang}`, body));
    expect(await post({})).toBe('400 Nội dung gửi lên không dùng được: thiếu “reason” (lý do).');
    expect(await post({ reason: ' ' })).toContain('thiếu “reason”');
    expect(await post({}, 'en')).toContain('“reason” is missing');
    expect(await post({ reason: 7 })).toContain('“reason” (lý do) phải là chữ');
    expect(await post({ reason: 'x'.repeat(1001) })).toContain('dài quá 1000 ký tự');
    expect(await post([])).toContain('thiếu “reason”');
    expect(await post()).toContain('không phải JSON');
    const admin = createClient(await createToken('admin'));
    const token = admin.send('POST', '/api/tokens?lang=en', { name: 'x', role: 'boss' });
    expect(await detailOf(token)).toContain('“role” has to be staff | admin');
  });
});
