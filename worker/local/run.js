// Every npm script starts here: installs what package-lock.json names, when that is not what
// node_modules holds, then runs the given script on the project's own Node. Plain JavaScript without
// a dependency: it runs on whatever Node the machine has, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const mark = new URL('node_modules/.installed', root);
const wanted = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

const isInstalled = () => existsSync(mark) && readFileSync(mark, 'utf8') === wanted;

const install = () => {
  console.error('Đang cài đặt thư viện… / Installing packages (once; about half a minute)…');
  // The npm that runs this script, so that no other one has to be found on the PATH.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Standard output belongs to the script that runs after this.
  const { status } = spawnSync(command, [...args, ...options], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    console.error(
      'Không cài đặt được: hãy kiểm tra mạng rồi chạy lại lệnh. / ' +
        'Installing failed: check the network and run the command again.',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(mark, wanted);
};

const run = (args) => {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = fileURLToPath(new URL(`node_modules/node/bin/${name}`, root));
  // What was compiled once is kept: the next start need not strip hundreds of files of their types.
  const compiled = fileURLToPath(new URL('node_modules/.cache/compiled', root));
  const env = { NODE_COMPILE_CACHE: compiled, ...process.env };
  const child = spawn(node, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  // A shell that is told to stop does not tell us: without the npm that started us, we stop too.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 250);
  child.on('exit', (code, signal) => {
    clearInterval(watch);
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
};

if (!isInstalled()) install();
run(process.argv.slice(2));
