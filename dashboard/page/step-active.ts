const page = 8;

/** Where a key moves the mark in a list of `count`, from -1 where there is none yet; null for a key that does not move it. */
export const stepActive = (key: string, active: number, count: number): number | null => {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (Math.max(active, 0) - 1 + count) % count;
    case 'PageDown':
      return Math.min(active + page, count - 1);
    case 'PageUp':
      return Math.max(active - page, 0);
    default:
      return null;
  }
};
