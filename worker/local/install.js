// Installs what package-lock.json names, when that is not what node_modules holds. Plain JavaScript
// without a dependency: it runs on whatever Node the machine has, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const mark = new URL('node_modules/.installed', root);
const wanted = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

const isInstalled = () => existsSync(mark) && readFileSync(mark, 'utf8') === wanted;

if (!isInstalled()) {
  console.log('Đang cài đặt thư viện… / Installing packages (once; about half a minute)…');
  // The npm that runs this script, so that no other one has to be found on the PATH.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(
    command,
    [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (status !== 0) {
    console.error(
      'Không cài đặt được: hãy kiểm tra mạng rồi chạy lại lệnh. / ' +
        'Installing failed: check the network and run the command again.',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(mark, wanted);
}
