import { env } from 'cloudflare:workers';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, it } from 'vitest';
import { createAccess } from '../../worker/auth/access.ts';
import { readAccessSettings } from '../../worker/auth/access-settings.ts';
import { chance } from '../../worker/chance.ts';
import { createPlatform } from '../../worker/platform.ts';

const team = 'https://team.cloudflareaccess.com';
const audience = 'aud-tag';
const platform = createPlatform(env, chance);
const { privateKey, publicKey } = await generateKeyPair('RS256');
const { privateKey: strange } = await generateKeyPair('RS256');
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256' }] });
const authenticate = createAccess({ team, audience, admins: ['chi@example.vn'], keys });

interface Made {
  readonly email?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string;
}

const sign = (made: Made = {}, key = privateKey): Promise<string> =>
  new SignJWT({ email: made.email ?? 'an@example.vn' })
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(made.issuer ?? team)
    .setAudience(made.audience ?? audience)
    .setExpirationTime(made.expires ?? '1h')
    .sign(key);

const ask = (token: string) =>
  authenticate(
    new Request('https://x.example/', { headers: { 'cf-access-jwt-assertion': token } }),
    platform,
  );

it('lets in whom Access let in, from the header or the cookie', async () => {
  expect(await ask(await sign())).toEqual({ name: 'an@example.vn', role: 'staff', by: 'session' });
  expect(await ask(await sign({ email: 'chi@example.vn' }))).toMatchObject({ role: 'admin' });
  const cookie = `a=b; CF_Authorization=${await sign()}`;
  const request = new Request('https://x.example/', { headers: { cookie } });
  expect(await authenticate(request, platform)).toMatchObject({ name: 'an@example.vn' });
});

it.each<[string, Made]>([
  ['another issuer', { issuer: 'https://evil.cloudflareaccess.com' }],
  ['another application', { audience: 'another' }],
  ['a time gone by', { expires: '-1h' }],
  ['an empty address', { email: '' }],
])('refuses a token with %s', async (_, made) => {
  expect(await ask(await sign(made))).toBeNull();
});

it('refuses another key, another algorithm, none at all, and nonsense', async () => {
  const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)));
  const symmetric = new SignJWT({ email: 'chi@example.vn' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(team)
    .setAudience(audience)
    .setExpirationTime('1h');
  const encode = (part: object): string => btoa(JSON.stringify(part)).replaceAll('=', '');
  const claims = { email: 'chi@example.vn', iss: team, aud: audience, exp: 9e9 };
  const unsigned = `${encode({ alg: 'none' })}.${encode(claims)}.`;
  expect(await ask(await sign({}, strange))).toBeNull();
  expect(await ask(await symmetric.sign(secret))).toBeNull();
  expect(await ask(unsigned)).toBeNull();
  expect(await ask('nonsense')).toBeNull();
});

it('takes its settings from the environment, and stays off without them', () => {
  expect(readAccessSettings({})).toBeNull();
  expect(readAccessSettings({ ACCESS_TEAM: team })).toBeNull();
  const all = {
    ACCESS_TEAM: `${team}/`,
    ACCESS_AUDIENCE: audience,
    ACCESS_ADMINS: 'a@b.vn, c@d.vn',
  };
  expect(readAccessSettings(all)).toEqual({ team, audience, admins: ['a@b.vn', 'c@d.vn'] });
});
