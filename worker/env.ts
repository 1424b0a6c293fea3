import type { ReadingMessage } from './queue.ts';

/** The bindings of `wrangler.toml`, and the settings of a deployment. */
export interface Env {
  readonly DATABASE: D1Database;
  readonly STORAGE: R2Bucket;
  readonly READING: Queue<ReadingMessage>;
  readonly ASSETS: Fetcher;
  /** Cloudflare Access: `https://<team>.cloudflareaccess.com`. Without it only tokens sign in. */
  readonly ACCESS_TEAM?: string;
  /** The Access application's audience tag. */
  readonly ACCESS_AUDIENCE?: string;
  /** Addresses of those who are admins, separated by commas; all others Access lets in are staff. */
  readonly ACCESS_ADMINS?: string;
}
