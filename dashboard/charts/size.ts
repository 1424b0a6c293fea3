/** The two sizes in which every chart is drawn, at the edge and in the browser. */
export type ChartSize = 'wide' | 'narrow';

export interface SizeRules {
  readonly width: number;
  readonly trendHeight: number;
  /** px */
  readonly tickSize: number;
  readonly labelSize: number;
  readonly noteSize: number;
  readonly rowHeight: number;
}

export const sizes: Readonly<Record<ChartSize, SizeRules>> = {
  wide: {
    width: 960,
    trendHeight: 460,
    tickSize: 12.5,
    labelSize: 13,
    noteSize: 11.5,
    rowHeight: 21,
  },
  narrow: {
    width: 328,
    trendHeight: 400,
    tickSize: 11.5,
    labelSize: 12,
    noteSize: 11,
    rowHeight: 22,
  },
};
