import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where and for whom this run is. */
export interface Settings {
  readonly port: number;
  /** The folder of R2, D1, queue, token and log. */
  readonly store: string;
  /** Opens everything: as a bearer token, and inside the sign-in link. */
  readonly token: string;
}

/** What a person mistyped; the sentence tells what to do. */
export class SettingError extends Error {}

export const readSettings = async (env: NodeJS.ProcessEnv): Promise<Settings> => {
  const store = resolve(root, env.STORE || '.store');
  await mkdir(store, { recursive: true, mode: 0o700 });
  const token = env.LOCAL_TOKEN || (await readKeptToken(store)) || randomBytes(24).toString('hex');
  if (!/^[\x21-\x7e]{1,512}$/.test(token) || /['"`\\#$]/.test(token))
    throw new SettingError(
      'LOCAL_TOKEN chỉ được có chữ, số và dấu thông thường, không có dấu cách hay dấu nháy. / ' +
        'LOCAL_TOKEN may hold letters, digits and plain signs, no spaces or quotes.',
    );
  return { port: readPort(env.PORT), store, token };
};

const readPort = (text: string | undefined): number => {
  const port = Number(text || 8787);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new SettingError(
    `PORT phải là số từ 1 đến 65535, không phải “${text}”. / PORT must be 1 to 65535, not “${text}”.`,
  );
};

const envFile = (store: string): string => join(store, 'local.env');

/** The token of the last run: sessions go on. */
const readKeptToken = async (store: string): Promise<string | undefined> => {
  const text = await readFile(envFile(store), 'utf8').catch(() => '');
  return /^LOCAL_TOKEN='(.+)'$/m.exec(text)?.[1];
};

/**
 * Writes the settings that only the local entry reads; for this user's eyes only.
 * `bundled` are the SHA-256 of the reports that have to be published before the run is healthy.
 */
export const writeEnvFile = async (
  { store, token }: Settings,
  bundled: readonly string[],
): Promise<string> => {
  const path = envFile(store);
  const part = `${path}.${process.pid}`;
  const text = `LOCAL_TOKEN='${token}'\nBUNDLED='${bundled.join(',')}'\n`;
  await writeFile(part, text, { mode: 0o600 });
  await rename(part, path);
  return path;
};
