import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import entry from '../../worker/local/entry.ts';
import { freshStore } from './fresh-store.ts';

beforeEach(freshStore);

const origin = 'http://localhost:8787';
const ask = (path: string, init: RequestInit = {}, host = 'localhost:8787'): Promise<Response> => {
  const headers = new Headers(init.headers);
  headers.set('host', host);
  const request = new Request(`http://${host}${path}`, { ...init, headers, redirect: 'manual' });
  return Promise.resolve(entry.fetch(request, env, createExecutionContext()));
};

const signIn = async (): Promise<string> => {
  const answer = await ask(`/sign-in?token=${env.LOCAL_TOKEN}`);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
};

describe('the sign-in link', () => {
  it('leaves a cookie that scripts cannot read and other sites do not send', async () => {
    const answer = await ask(`/sign-in?token=${env.LOCAL_TOKEN}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/upload']);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^doi-sanh-8787=[0-9a-f]{64};.*HttpOnly; SameSite=Strict/);
    expect(cookie).not.toContain(env.LOCAL_TOKEN);
  });

  it('opens a session; its cookie is good for its own port only', async () => {
    const cookie = await signIn();
    expect((await ask('/api/session', { headers: { cookie } })).status).toBe(200);
    const elsewhere = await ask('/api/session', { headers: { cookie } }, 'localhost:8788');
    expect(await elsewhere.json()).toEqual({ name: null, role: null });
    expect((await ask('/sign-in?token=wrong')).status).toBe(401);
    expect((await ask('/sign-in')).status).toBe(401);
  });
});

describe('a sign-in link that is none', () => {
  const open = (query: string, headers: Record<string, string> = {}) =>
    ask(`/sign-in${query}`, { headers: { accept: 'text/html,*/*;q=0.8', ...headers } });

  it('is a page that says what to do, in the language asked for', async () => {
    const answer = await open('?token=cut');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      401,
      'text/html; charset=utf-8',
    ]);
    const page = await answer.text();
    expect(page).toContain('npm start');
    expect(page).toContain('<html lang="vi">');
    expect(page).not.toContain('cut');
    expect(await (await open('?lang=en')).text()).toContain('does not work');
    const english = await open('', { 'accept-language': 'en' });
    expect(await english.text()).toContain('does not work');
  });

  it('is a problem for a program', async () => {
    const answer = await ask('/sign-in?token=wrong');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('is as closely kept as every other answer', async () => {
    const answers = [
      await open('?token=wrong'),
      await ask('/sign-in'),
      await ask(`/sign-in?token=${env.LOCAL_TOKEN}`),
      await ask('/api/catalog', {}, 'evil.example'),
    ];
    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(answers[2]?.headers.get('referrer-policy')).toBe('no-referrer');
  });
});

describe('a write', () => {
  const write = (headers: Record<string, string>) =>
    ask('/api/tokens', { method: 'POST', headers, body: '{"name":"x","role":"staff"}' });

  it('by a session has to come from the site itself', async () => {
    const cookie = await signIn();
    expect((await write({ cookie, origin })).status).toBe(201);
    expect((await write({ cookie, origin: 'http://localhost:9999' })).status).toBe(403);
    expect((await write({ cookie, origin: 'null' })).status).toBe(403);
    expect((await write({ cookie })).status).toBe(403);
  });

  it('by a token may come from anywhere', async () => {
    const authorization = `Bearer ${env.LOCAL_TOKEN}`;
    expect((await write({ authorization })).status).toBe(201);
    expect((await write({ authorization: 'Bearer wrong' })).status).toBe(401);
  });
});

describe('a host name', () => {
  it.each(['evil.example', 'localhost.evil.example:8787', '192.168.1.2:8787'])(
    'that is not this machine is refused: %s',
    async (host) => {
      expect((await ask('/api/catalog', {}, host)).status).toBe(421);
    },
  );

  it.each(['localhost:8787', '127.0.0.1:8787', '[::1]:8787', 'LOCALHOST'])(
    'may be %s',
    async (host) => {
      expect((await ask('/api/catalog', {}, host)).status).toBe(200);
    },
  );
});
