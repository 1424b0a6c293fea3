/** Years as a reader writes them, runs joined: `2011–2014, 2017`. */
export const writeYearList = (years: readonly number[]): string => {
  const runs: { from: number; to: number }[] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && year === last.to + 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
};
