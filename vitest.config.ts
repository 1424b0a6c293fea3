import { defineConfig } from 'vitest/config';

const define = { 'window.devicePixelRatio': '2' };

export default defineConfig({
  test: {
    projects: [
      {
        define,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/worker/**', 'test/browser/**', 'test/bench/**'],
          setupFiles: ['test/seed.ts'],
          testTimeout: 60_000,
        },
      },
      './test/worker/vitest.config.ts',
      {
        define,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve.ts'],
          setupFiles: ['test/seed.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
