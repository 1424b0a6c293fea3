import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { duckdbAsset } from '../../dashboard/build/duckdb-asset.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = root('dashboard/dist/bench');

/** The `<svg>` of the chart's wide size, as `/chart` holds it. */
const extractChart = (html: string): string => {
  const found = /data-size="wide"[^>]*>(<svg.*?<\/svg>)<\/div>/s.exec(html)?.[1];
  if (!found) throw new Error('no chart in the page');
  return found;
};

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>bench</title>${head}</head>` +
  `<body>${body}</body></html>`;

/** The engine's place is known to the build; its bytes are those of the dashboard's own build. */
const engineAddress = () => {
  const { name, config } = duckdbAsset();
  return { name, config };
};

/** Puts the two pages to compare with beside the built dashboard, so that the same server has them. */
export const writeBenchPages = async (chartPage: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await build({
    root: root('.'),
    base: '/bench/',
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'window.devicePixelRatio': '2' },
    plugins: [engineAddress()],
    build: {
      target: 'es2022',
      outDir: folder,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: root('test/bench/engine-page.ts'),
        output: { entryFileNames: 'engine.js' },
      },
    },
  });
  await mkdir(folder, { recursive: true });
  const script = '<script type="module" src="/bench/engine.js"></script>';
  await writeFile(`${folder}/engine.html`, page('', script));
  await writeFile(`${folder}/static.html`, page(extractChart(chartPage)));
};

export const removeBenchPages = (): Promise<void> => rm(folder, { recursive: true, force: true });
