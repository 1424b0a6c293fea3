import './style/explorer.css';
import { hydrate, render } from 'preact';
import { codeLists } from '../pipeline/code-lists.ts';
import { readChartState } from '../pipeline/model/chart-state.ts';
import { withIndicators } from '../pipeline/model/with-indicators.ts';
import { closeMenus } from './close-menus.ts';
import { importDrawing } from './draw-choice.ts';
import { createLoop, type Scene } from './explorer-loop.ts';
import { followLinks, keepFocus } from './follow-links.ts';
import { loadFonts } from './load-fonts.ts';
import { Explorer } from './page/explorer.tsx';
import type { ExplorerData } from './page/shown.ts';
import { readCharts, readExplorerData, readRoot } from './read-page.ts';
import { attachReadout } from './readout/attach-readout.ts';
import { shareLinks } from './share-link.ts';
import { startEngineBehind } from './start-engine.ts';

const start = (root: HTMLElement, data: ExplorerData): void => {
  const { known, proposed } = data;
  const lists = withIndicators(codeLists, proposed);
  const component = (scene: Scene) => (
    <Explorer {...scene} known={known} lists={lists} onChoose={loop.choose} onRetry={loop.retry} />
  );
  const paint = (scene: Scene): void => {
    const restoreFocus = keepFocus(root);
    render(component(scene), root);
    restoreFocus();
    document.title = `${scene.shown.text.title} · Đối Sánh`;
  };
  const setBusy = (isBusy: boolean): void => {
    root.ariaBusy = String(isBusy);
  };
  const loop = createLoop(data, readCharts(root), lists, { paint, setBusy });
  hydrate(component(loop.scene()), root);
  followLinks(root, (query) => void loop.choose(readChartState(query, known).state, true));
  addEventListener('popstate', () => void loop.follow());
  addEventListener('online', () => void loop.retry());
  attachReadout(root, loop.readFigure);
  void importDrawing();
  void startEngineBehind(loop);
};

const root = readRoot();
const data = readExplorerData();
requestAnimationFrame(() => requestAnimationFrame(loadFonts));
closeMenus(root);
shareLinks(root);
if (data) start(root, data);
