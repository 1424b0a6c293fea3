// `npm start`: builds, starts the Worker on this machine, publishes the bundled reports, and stays.
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Api, createApi } from './node/api.ts';
import { buildDashboard } from './node/build-dashboard.ts';
import { requireFreePort } from './node/free-port.ts';
import { migrate } from './node/migrate.ts';
import { readReports } from './node/reports.ts';
import { logFile, type Runtime, startRuntime } from './node/runtime.ts';
import { SeedError, seed } from './node/seed.ts';
import { readSettings, SettingError, type Settings, writeEnvFile } from './node/settings.ts';

const say = (line: string): void => console.log(line);
const minute = 60_000;

/** The runtime once it runs; whatever ends this process ends it first. */
let runtime: Runtime | undefined;
let isStopping = false;

const stop = async (code: number): Promise<never> => {
  isStopping = true;
  await runtime?.stop();
  process.exit(code);
};

const main = async (): Promise<void> => {
  const settings = await readSettings(process.env);
  await requireFreePort(settings.port);
  const reports = await readReports();
  const envFile = await writeEnvFile(
    settings,
    reports.map(({ sha256 }) => sha256),
  );
  say('Đang dựng giao diện… / Building…');
  await Promise.all([buildDashboard(), migrate(settings.store)]);
  if (isStopping) return;
  say('Đang khởi động… / Starting…');
  runtime = startRuntime(settings, envFile);
  void runtime.ended.then(() => reportEnd(settings));
  const api = createApi(settings);
  await waitUntilAnswers(api);
  await sweep(api);
  setInterval(() => void sweep(api), minute);
  await seed(reports, api, say).catch(reportSeedError);
  sayAddress(settings);
};

const waitUntilAnswers = async ({ origin }: Api): Promise<void> => {
  while (!isStopping) {
    const answer = await fetch(`${origin}/api/catalog`).catch(() => null);
    if (answer?.ok) return;
    await wait(150);
  }
};

/** The local runtime fires no cron triggers by itself. */
const sweep = async ({ origin }: Api): Promise<void> => {
  await fetch(`${origin}/cdn-cgi/local/scheduled`).catch(() => undefined);
};

/** What is published can be read all the same; `/healthz` stays unhappy. */
const reportSeedError = (error: unknown): void => {
  if (isStopping) return;
  if (!(error instanceof SeedError)) throw error;
  console.error(`Chưa công bố được / Could not publish: ${error.message}`);
};

const sayAddress = ({ port, token }: Settings): void => {
  const address = `http://localhost:${port}`;
  say('');
  say(`  Đối Sánh          ${address}/`);
  say(`  Nộp báo cáo       ${address}/sign-in?token=${encodeURIComponent(token)}`);
  say('');
  say('Ctrl-C để dừng. / Ctrl-C stops it.');
};

/** The runtime ended by itself: say why. */
const reportEnd = async ({ store }: Settings): Promise<void> => {
  if (isStopping) return;
  const log = await readFile(logFile(store), 'utf8').catch(() => '');
  console.error(log.trimEnd().split('\n').slice(-30).join('\n'));
  console.error(`Máy chủ đã dừng; xem ${logFile(store)}. / The server ended; see that file.`);
  await stop(1);
};

/** npm's shell does not hand signals on: when it goes, this goes. */
const stopWithParent = (): void => {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && !isStopping) void stop(0);
  }, 1000).unref();
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (!isStopping) void stop(0);
  });
if (process.env.npm_lifecycle_event !== undefined) stopWithParent();

main().catch(async (error: unknown) => {
  if (isStopping) return;
  console.error(error instanceof SettingError ? error.message : error);
  await stop(1);
});
