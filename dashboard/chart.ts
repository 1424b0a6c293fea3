import './style/chart.css';
import { readRoot } from './read-page.ts';
import { keepKeys } from './readout/keep-keys.ts';

// The chart stands in the page already: its first frames are not made to share the processor with us.
const whenIdle = (work: () => void): void => {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 100);
};
const serve = async (): Promise<void> => (await import('./shared-chart.ts')).serveChart(giveKeys);

const giveKeys = keepKeys(readRoot());
requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(() => void serve())));
