/** Colours are names only: the page's style gives them a value in each theme, so none redraws a chart. */
export const colours = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  context: 'var(--context)',
  paper: 'var(--card)',
} as const;

/** The colour of the n-th chosen province, from 1 to 8. */
export const seriesColour = (tone: number): string => `var(--series-${tone})`;

/** The n-th shade of a map's scale, from 1 to 6, and what is written on it. */
export const mapColour = (shade: number): string => `var(--map-${shade})`;
export const onMapColour = (shade: number): string => `var(--on-map-${shade})`;

export const fontFamily = "'Be Vietnam Pro', 'Be Vietnam Fallback', system-ui, sans-serif";
