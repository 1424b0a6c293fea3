import * as v from 'valibot';
import type { AccessSettings } from './access.ts';

const settings = v.object({
  ACCESS_TEAM: v.optional(v.pipe(v.string(), v.url()), undefined),
  ACCESS_AUDIENCE: v.optional(v.string(), undefined),
  ACCESS_ADMINS: v.optional(v.string(), ''),
});

/** A deployment's Access settings; null when it has none and only tokens sign in. */
export const readAccessSettings = (env: unknown): AccessSettings | null => {
  const { ACCESS_TEAM, ACCESS_AUDIENCE, ACCESS_ADMINS } = v.parse(settings, env);
  if (ACCESS_TEAM === undefined || !ACCESS_AUDIENCE) return null;
  const admins = ACCESS_ADMINS.split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  return { team: new URL(ACCESS_TEAM).origin, audience: ACCESS_AUDIENCE, admins };
};
