import { parseHTML } from 'linkedom';
import type { PlotDocument } from '../../dashboard/charts/draw-chart.ts';

/** The small DOM that Plot draws into; the one file that knows linkedom. */
export const createPlotDocument = (): PlotDocument =>
  parseHTML('<!doctype html><html><body></body></html>').document;
