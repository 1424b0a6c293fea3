/** Maps a domain linearly onto px. */
export interface Linear {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** Where a value stands, in px; the middle of the range when the domain is a single value. */
export const place = ({ domain, range }: Linear, value: number): number => {
  const [low, high] = domain;
  const [start, end] = range;
  if (high === low) return (start + end) / 2;
  return start + ((value - low) / (high - low)) * (end - start);
};
