import type { Figure } from '../charts/figure.ts';
import { areaOf } from './chart-area.ts';
import { nearestInPlane, nearestPoint, stepInPlane, stepPoint } from './find-point.ts';
import { createReadableChart, type ReadableChart, type ReadPoint } from './read-points.ts';
import { createReadoutCard, type ReadoutCard } from './readout-card.ts';

const isMap = ({ form }: ReadableChart): boolean => form === 'tiles' || form === 'lands';

const createReader = (readFigure: () => Promise<Figure>) => {
  const charts = new WeakMap<Figure, Map<string, ReadableChart>>();
  return async (area: HTMLElement): Promise<ReadableChart> => {
    const figure = await readFigure();
    const known = charts.get(figure) ?? new Map<string, ReadableChart>();
    charts.set(figure, known);
    const size = area.dataset.size === 'narrow' ? 'narrow' : 'wide';
    const chart = known.get(size) ?? createReadableChart(figure, size);
    known.set(size, chart);
    return chart;
  };
};

/**
 * Lets a chart be read by pointer, touch and arrow keys. `readFigure` gives the figure on the page now;
 * it is first asked when the reader touches the chart, and again whenever it may have changed.
 */
export const attachReadout = (root: HTMLElement, readFigure: () => Promise<Figure>): void => {
  const readChart = createReader(readFigure);
  let card: ReadoutCard | null = null;
  let point: ReadPoint | null = null;
  const hide = (): void => {
    card?.hide();
    point = null;
  };
  const show = (area: HTMLElement, chart: ReadableChart, next: ReadPoint | undefined): void => {
    const figure = area.parentElement;
    if (!next || !figure) return;
    if (!card?.isIn(figure)) card = createReadoutCard(figure);
    point = next;
    card.show(chart, next, area);
  };
  const track = async (event: PointerEvent): Promise<void> => {
    const area = areaOf(event.target);
    if (!area) return;
    const { left, top, width } = area.getBoundingClientRect();
    const chart = await readChart(area).catch(() => null);
    if (!chart) return;
    const scale = chart.width / width;
    const at = { x: (event.clientX - left) * scale, y: (event.clientY - top) * scale };
    show(area, chart, (isMap(chart) ? nearestInPlane : nearestPoint)(chart.points, at));
  };
  const walk = async (area: HTMLElement, key: string): Promise<void> => {
    const chart = await readChart(area).catch(() => null);
    if (!chart) return;
    const from = chart.points.find((one) => one === point);
    const first = chart.points.filter(({ tone }) => tone === 1).at(-1) ?? chart.points.at(-1);
    const step = isMap(chart) ? stepInPlane : stepPoint;
    show(area, chart, from ? step(chart.points, from, key) : first);
  };
  // Keys come faster than figures: each step begins where the one before ended.
  let walked = Promise.resolve();
  const press = (event: KeyboardEvent): void => {
    const area = areaOf(event.target);
    if (!area) return;
    if (event.key === 'Escape') hide();
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    walked = walked.then(() => walk(area, event.key));
  };
  root.addEventListener('pointermove', (event) => void track(event));
  root.addEventListener('pointerdown', (event) => void track(event));
  root.addEventListener('keydown', press);
  root.addEventListener('pointerout', (event) => {
    if (event.pointerType === 'mouse' && !areaOf(event.relatedTarget)) hide();
  });
  root.addEventListener('focusout', hide);
};
