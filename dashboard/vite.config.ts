import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { duckdbAsset } from './build/duckdb-asset.ts';
import { pageAssets } from './build/page-assets.ts';
import { sampleAssets } from './build/sample-files.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Vite insists on a default export here.
export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: here('./public'),
  // Plot shifts marks by half a device pixel: fixed, the edge and every browser draw the same chart.
  define: { 'window.devicePixelRatio': '2' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [duckdbAsset(), pageAssets(), sampleAssets()],
  // In parts: what reads workbooks is loaded for a workbook only.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: here('./dist'),
    emptyOutDir: true,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: {
        explorer: here('./main.tsx'),
        chart: here('./chart.ts'),
        upload: here('./upload/main.tsx'),
        fonts: here('./style/fonts.css'),
      },
    },
  },
});
