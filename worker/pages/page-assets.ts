import * as v from 'valibot';

const pageAssets = v.object({
  script: v.string(),
  style: v.string(),
  fonts: v.string(),
});
const allPages = v.object({
  explorer: pageAssets,
  chart: pageAssets,
  upload: pageAssets,
  /** The colours of both themes, for pictures that stand alone. */
  theme: v.string(),
});

/** The built script, stylesheet and fonts of each page. */
export type PageAssets = v.InferOutput<typeof pageAssets>;
export type AllPages = v.InferOutput<typeof allPages>;

/** A page without its build still reads: no script, no style. */
const none: PageAssets = { script: '', style: '', fonts: '' };
const unbuilt: AllPages = { explorer: none, chart: none, upload: none, theme: '' };

const known = new WeakMap<Fetcher, AllPages>();

const fetchAssets = async (assets: Fetcher): Promise<AllPages> => {
  const response = await assets.fetch('https://assets.invalid/pages.json');
  return response.ok ? v.parse(allPages, await response.json()) : unbuilt;
};

/**
 * What Vite wrote to `dist/pages.json`, kept per isolate. The answer is kept, not the promise of it:
 * a promise dies with the request that started it.
 */
export const readPageAssets = async (assets: Fetcher): Promise<AllPages> => {
  const pages = known.get(assets) ?? (await fetchAssets(assets));
  known.set(assets, pages);
  return pages;
};
