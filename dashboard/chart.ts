import './style/chart.css';

// The chart stands in the page already: its first frames are not made to share the processor with us.
const whenIdle = (work: () => void): void => {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 100);
};
requestAnimationFrame(() =>
  requestAnimationFrame(() => whenIdle(() => void import('./shared-chart.ts'))),
);
