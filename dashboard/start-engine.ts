import { edgeSource } from './edge-source.ts';
import type { Loop } from './explorer-loop.ts';
import type { FigureSource } from './figure-source.ts';

/** Where the engine stumbles over one question, the edge answers it. */
const withFallback = (source: FigureSource): FigureSource => ({
  read: (wanted) => source.read(wanted).catch(() => edgeSource.read(wanted)),
});

/** The page with its first chart and fonts goes first. */
const whenLoaded = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('load', resolve, { once: true }));

/**
 * Starts DuckDB in the background and hands the loop over to it once it has drawn the shown figures.
 * The page's root says `data-engine="ready"` or `"failed"`.
 */
export const startEngineBehind = async (loop: Loop): Promise<void> => {
  const mark = (state: 'loading' | 'ready' | 'failed'): void => {
    document.documentElement.dataset.engine = state;
  };
  let percent = -1;
  const report = (share: number): void => {
    if (Math.floor(100 * share) === percent) return;
    percent = Math.floor(100 * share);
    loop.setEngine({ is: 'loading', share });
  };
  await whenLoaded();
  mark('loading');
  report(0);
  try {
    const { createEngineSource } = await import('./engine/engine-source.ts');
    const source = await createEngineSource(report);
    await loop.rehearse(source);
    loop.useSource(withFallback(source));
    performance.mark('engine-ready');
    loop.setEngine({ is: 'ready' });
    mark('ready');
  } catch {
    loop.setEngine({ is: 'failed' });
    mark('failed');
  }
};
