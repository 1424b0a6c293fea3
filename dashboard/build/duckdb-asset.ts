import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const quality = 9;
const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/duckdb', import.meta.url));

const readModule = async () => {
  const { resolve } = createRequire(import.meta.url);
  const wasm = await readFile(resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const hash = createHash('sha256').update(wasm).digest('hex').slice(0, 12);
  return { wasm, name: `duckdb-eh-${hash}.wasm` };
};

const compress = async (wasm: Uint8Array, cached: string): Promise<Uint8Array> => {
  const kept = await readFile(cached).catch(() => null);
  if (kept) return kept;
  const packed = await promisify(brotliCompress)(wasm, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
    },
  });
  const part = `${cached}.${process.pid}`;
  await mkdir(dirname(cached), { recursive: true });
  await writeFile(part, packed);
  await rename(part, cached);
  return packed;
};

/**
 * DuckDB's 34 MB module is over the 25 MiB limit of static assets: the build holds it as
 * `assets/duckdb-eh-<hash>.wasm.br`, which the Worker answers as `.wasm`. Compressing takes seconds,
 * so the result is kept between builds. The browser knows the module as `duckdbModule`.
 */
export const duckdbAsset = (): Plugin => {
  const read = readModule();
  return {
    name: 'duckdb-asset',
    async config() {
      const { wasm, name } = await read;
      const module = { url: `/assets/${name}`, bytes: wasm.length };
      return { define: { duckdbModule: JSON.stringify(module) } };
    },
    async generateBundle() {
      const { wasm, name } = await read;
      const source = await compress(wasm, join(cacheFolder, `${name}.q${quality}.br`));
      this.emitFile({ type: 'asset', fileName: `assets/${name}.br`, source });
    },
  };
};
