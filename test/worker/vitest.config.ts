import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The reports beside the project and the figures they state, by name; none where they are not. */
const readSeeds = (): Record<string, string> => {
  const folder = here('../../../shared/seeds');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return Object.fromEntries(
    names
      .filter((name) => /^\d.*\.txt$|^facts\.csv$/.test(name))
      .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  );
};

// The deployed entry in the real runtime, with its own R2, D1 and queue.
export default defineConfig({
  define: { 'window.devicePixelRatio': '2' },
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: here('../../wrangler.toml') },
      miniflare: {
        bindings: {
          MIGRATIONS: await readD1Migrations(here('../../worker/migrations')),
          // For the tests of the local entry; the deployed one does not look at it.
          LOCAL_TOKEN: 'local-secret',
        },
      },
    })),
  ],
  test: {
    name: 'worker',
    root: here('../..'),
    include: ['test/worker/**/*.test.ts'],
    // The runtime of the tests has no files of its own.
    provide: { seeds: readSeeds() },
    testTimeout: 30_000,
    silent: 'passed-only',
  },
});
