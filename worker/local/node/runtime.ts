import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stateFolder } from './migrate.ts';
import { quiet, toolPath } from './run-tool.ts';
import { root, type Settings } from './settings.ts';

/** The local runtime, running. */
export interface Runtime {
  /** Ends it and everything it started. */
  readonly stop: () => Promise<void>;
  /** Resolves when it ends, for whatever reason. */
  readonly ended: Promise<void>;
}

export const logFile = (store: string): string => join(store, 'worker.log');

const guard = new URL('./stop-with-parent.ts', import.meta.url);
const patience = 5000;

/** Starts the Worker's local entry on its port, this machine only. What it says goes to the log. */
export const startRuntime = ({ port, store }: Settings, envFile: string): Runtime => {
  const log = openSync(logFile(store), 'w', 0o600);
  const args = [
    ['--import', guard.href, toolPath.wrangler, 'dev'],
    [fileURLToPath(new URL('../entry.ts', import.meta.url))],
    ['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
    ['--persist-to', stateFolder(store), '--env-file', envFile],
    ['--show-interactive-dev-session=false', '--log-level', 'log'],
  ].flat();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      ...quiet,
      WRANGLER_REGISTRY_PATH: join(store, 'registry'),
      WRANGLER_LOG_PATH: join(store, 'logs'),
    },
    stdio: ['ignore', log, log, 'ipc'],
    // A group of its own: stopping it reaches everything it started.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return { ended, stop: () => stopGroup(child.pid, ended) };
};

const signalGroup = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody of the group is left.
  }
};

const stopGroup = async (pid: number | undefined, ended: Promise<void>): Promise<void> => {
  if (pid === undefined) return;
  signalGroup(pid, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
  // The group's leader is gone; whoever stayed behind goes now.
  signalGroup(pid, 'SIGKILL');
};
