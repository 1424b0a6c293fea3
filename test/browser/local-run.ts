import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A local run of the whole product, as `npm start` gives it, in a store of its own. */
export interface LocalRun {
  readonly origin: string;
  readonly token: string;
  /** What it printed until now. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });

const untilHealthy = async (origin: string, hasEnded: () => boolean): Promise<void> => {
  for (let waited = 0; waited < 180_000; waited += 250) {
    if (hasEnded()) throw new Error('the local run ended before it was ready');
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('the local run was not ready within 180 s');
};

/** Starts it and waits until the bundled reports are published. `store` is kept when it is given. */
export const startLocalRun = async (given: { store?: string } = {}): Promise<LocalRun> => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const token = 'a-token-for-the-tests-of-this-run';
  const store = given.store ?? (await mkdtemp(join(tmpdir(), 'doi-sanh-')));
  const child = spawn(process.execPath, ['worker/local/start.ts'], {
    env: { ...process.env, PORT: String(port), STORE: store, LOCAL_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let ended = false;
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const exit = new Promise<void>((resolve) =>
    child.once('exit', () => {
      ended = true;
      resolve();
    }),
  );
  const stop = async (): Promise<void> => {
    if (!ended) child.kill('SIGTERM');
    await exit;
    if (given.store === undefined) await rm(store, { recursive: true, force: true });
  };
  try {
    await untilHealthy(origin, () => ended);
  } catch (error) {
    await stop();
    throw new Error(`local run: ${output.slice(-4000)}`, { cause: error });
  }
  return { origin, token, output: () => output, stop };
};
