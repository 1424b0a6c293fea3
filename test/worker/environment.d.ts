// What the tests find in their environment: the bindings of wrangler.toml and the migrations.
declare namespace Cloudflare {
  interface Env {
    readonly DATABASE: D1Database;
    readonly STORAGE: R2Bucket;
    readonly READING: Queue<{ upload: string }>;
    readonly ASSETS: Fetcher;
    readonly MIGRATIONS: import('cloudflare:test').D1Migration[];
    readonly LOCAL_TOKEN: string;
  }
  interface GlobalProps {
    mainModule: typeof import('../../worker/index.ts');
  }
}
