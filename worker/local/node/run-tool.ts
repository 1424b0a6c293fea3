import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './settings.ts';

/** Nothing is sent anywhere, nothing is asked: no telemetry, no update check, no prompt. */
export const quiet = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_NO_SKILLS_UPDATE_PROMPTS: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  X_LOCAL_EXPLORER: 'false',
  CI: '1',
  NO_COLOR: '1',
} as const;

/** The command that runs an installed tool with this same Node. */
export const toolPath = {
  vite: join(root, 'node_modules/vite/bin/vite.js'),
  wrangler: join(root, 'node_modules/wrangler/bin/wrangler.js'),
} as const;

/** Runs a tool to its end, silently; throws with what it said when it fails. */
export const runTool = (
  tool: keyof typeof toolPath,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [toolPath[tool], ...args], {
      cwd: root,
      env: { ...process.env, ...quiet, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${tool} ${args[0]} failed (${code}):\n${said.join('')}`));
    });
  });
