import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as v from 'valibot';
import { readCookie } from './cookie.ts';
import type { Authenticate } from './person.ts';

export interface AccessSettings {
  /** `https://<team>.cloudflareaccess.com`: the issuer. */
  readonly team: string;
  readonly audience: string;
  readonly admins: readonly string[];
  /** The team's public keys; fetched from its certificate address unless given. */
  readonly keys?: JWTVerifyGetKey;
}

const claims = v.object({ email: v.pipe(v.string(), v.nonEmpty()) });

const createKeys = (team: string): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL('/cdn-cgi/access/certs', team));

/** Cloudflare Access: the token it adds to each request, or the cookie it left in the browser. */
export const createAccess = (settings: AccessSettings): Authenticate => {
  const keys = settings.keys ?? createKeys(settings.team);
  return async (request) => {
    const token =
      request.headers.get('cf-access-jwt-assertion') ?? readCookie(request, 'CF_Authorization');
    if (token === null) return null;
    const email = await verifyEmail(token, keys, settings);
    if (email === null) return null;
    const role = settings.admins.includes(email) ? 'admin' : 'staff';
    return { name: email, role, by: 'session' };
  };
};

const verifyEmail = async (
  token: string,
  keys: JWTVerifyGetKey,
  { team, audience }: AccessSettings,
): Promise<string | null> => {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: team,
      audience,
      algorithms: ['RS256'],
    });
    const read = v.safeParse(claims, payload);
    return read.success ? read.output.email : null;
  } catch (cause) {
    console.warn('access token refused:', cause instanceof Error ? cause.message : cause);
    return null;
  }
};
