// `npm test`: every check in order, each with its time; all run even when one fails.
import { spawnSync } from 'node:child_process';
import { findChromium } from './browser/chromium.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const steps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '.'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'dashboard build', command: ['vite', 'build', '--config', 'dashboard/vite.config.ts'] },
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'] },
  { name: 'worker tests', command: ['vitest', 'run', '--project', 'worker'] },
  { name: 'browser tests', command: ['vitest', 'run', '--project', 'browser'] },
];

const run = ({ name, command: [program, ...args] }: Step): boolean => {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
};

const chromium = findChromium();
if (chromium.found) process.env.CHROMIUM_PATH = chromium.path;
else console.error(chromium.sentence);

const failed = steps.filter((step) => !run(step));
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
