import { readFile } from 'node:fs/promises';
import type { Plugin, Rolldown } from 'vite';

const tokens = new URL('../style/tokens.css', import.meta.url);

/** What the Worker needs to know to write a page: written to `dist/pages.json`. */
interface PageAssets {
  /** Address of the entry's module. */
  readonly script: string;
  /** The whole stylesheet: it stands in the page, so that nothing holds up the first paint. */
  readonly style: string;
  /** Address of the sheet with the web fonts, to be asked for after the first paint. */
  readonly fonts: string;
}

const fontSheet = /^assets\/fonts-.*\.css$/;

const textOf = (asset: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string => {
  if (asset?.type !== 'asset') throw new Error(`not an asset: ${asset?.fileName}`);
  return typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
};

/**
 * Moves each entry's stylesheet into `pages.json`, beside the hashed names of its script and fonts and
 * the colours of both themes.
 */
export const pageAssets = (): Plugin => ({
  name: 'page-assets',
  enforce: 'post',
  async generateBundle(_, bundle) {
    const fonts = `/${Object.keys(bundle).find((name) => fontSheet.test(name))}`;
    const pages: Record<string, PageAssets> = {};
    const moved = new Set<string>();
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      const sheets = [...(chunk.viteMetadata?.importedCss ?? [])];
      for (const sheet of sheets) moved.add(sheet);
      // Else a module loaded later would first ask for the sheet, which is no longer there.
      chunk.viteMetadata?.importedCss.clear();
      const style = sheets.map((sheet) => textOf(bundle[sheet])).join('\n');
      pages[chunk.name] = { script: `/${chunk.fileName}`, style, fonts };
    }
    for (const sheet of moved) delete bundle[sheet];
    const theme = (await readFile(tokens, 'utf8'))
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ');
    const source = JSON.stringify({ ...pages, theme });
    this.emitFile({ type: 'asset', fileName: 'pages.json', source });
  },
});
