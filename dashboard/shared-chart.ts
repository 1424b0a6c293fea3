import { closeMenus } from './close-menus.ts';
import { loadFonts } from './load-fonts.ts';
import { readChartData, readRoot } from './read-page.ts';
import { shareLinks } from './share-link.ts';

/** Serves the page of one chart. `onRead`: the readout listens. */
export const serveChart = (onRead: () => void): void => {
  const root = readRoot();
  loadFonts();
  closeMenus(root);
  shareLinks(root);
  const data = readChartData();
  const chart = root.querySelector('.figure');
  if (!data || !chart) return;
  // Nothing more is loaded until the reader touches the chart, or has done so already.
  const touches = ['pointerover', 'focusin', 'touchstart'] as const;
  const load = async (): Promise<void> => {
    for (const touch of touches) chart.removeEventListener(touch, load);
    const { readSharedChart } = await import('./readout/read-shared-chart.ts');
    readSharedChart(root, data);
    onRead();
  };
  for (const touch of touches) chart.addEventListener(touch, load, { passive: true });
  if (chart.matches(':hover, :focus-within')) void load();
};
