import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

type Chromium =
  | { readonly found: true; readonly path: string }
  | { readonly found: false; readonly sentence: string };

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const installed = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? '', ...usual, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );

const succeeds = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

/** Debian's package where this user may install one, otherwise Playwright's own download. */
const install = (): void => {
  console.log('Chromium was not found: trying to install it for the browser tests…');
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debian && succeeds('apt-get', 'update', '-qq'))
    succeeds('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  if (installed() === undefined) succeeds('playwright-core', 'install', 'chromium');
};

/** The browser for the tests: found on the machine, or installed, or a sentence saying how. */
export const findChromium = (): Chromium => {
  if (installed() === undefined) install();
  const path = installed();
  return path !== undefined
    ? { found: true, path }
    : {
        found: false,
        sentence:
          'No Chromium for the browser tests: install one (Debian: apt-get install chromium; others: ' +
          'npx playwright-core install chromium) or set CHROMIUM_PATH to it, then run npm test again.',
      };
};
