import { hashSha256 } from '../sha256.ts';
import type { Authenticate } from './person.ts';

/** The token of an Authorization header, or null. */
export const readBearer = (request: Request): string | null =>
  /^Bearer ([\x21-\x7e]{1,512})$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;

/** Tokens of scripts, looked up by hash. */
export const authenticateToken: Authenticate = async (request, { database }) => {
  const token = readBearer(request);
  if (token === null) return null;
  const found = await database.tokens.find(await hashSha256(token));
  return found === null ? null : { name: found.name, role: found.role, by: 'token' };
};
