import * as v from 'valibot';
import { recordDeed } from './audit-table.ts';
import { isChanged } from './is-changed.ts';

export const roles = ['staff', 'admin'] as const;
export type Role = (typeof roles)[number];

const tokenRow = v.object({ id: v.string(), name: v.string(), role: v.picklist(roles) });

/** A bearer token's owner. The token itself is never kept, only its SHA-256. */
export type Token = v.InferOutput<typeof tokenRow>;

export interface NewToken extends Token {
  readonly hash: string;
  readonly by: string;
  readonly at: string;
}

export const createTokenTable = (d1: D1Database) => ({
  /** By hash: the lookup compares hashes, so its timing says nothing about a token. */
  find: async (hash: string): Promise<Token | null> => {
    const row = await d1
      .prepare('SELECT id, name, role FROM tokens WHERE hash = ? AND revoked_at IS NULL')
      .bind(hash)
      .first();
    return row === null ? null : v.parse(tokenRow, row);
  },

  create: async (token: NewToken): Promise<void> => {
    await d1.batch([
      d1
        .prepare(
          'INSERT INTO tokens (id, hash, name, role, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?)',
        )
        .bind(token.id, token.hash, token.name, token.role, token.by, token.at),
      recordDeed(d1, {
        at: token.at,
        who: token.by,
        action: 'create-token',
        subject: token.id,
        reason: token.name,
      }),
    ]);
  },

  /** False when there is no such token, or it was revoked before. */
  revoke: async (id: string, by: string, at: string): Promise<boolean> => {
    const [revoked] = await d1.batch([
      d1
        .prepare('UPDATE tokens SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL')
        .bind(at, id),
      recordDeed(d1, { at, who: by, action: 'revoke-token', subject: id, reason: null }),
    ]);
    return isChanged(revoked);
  },
});
