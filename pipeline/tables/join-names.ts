/**
 * The names of all levels of a heading, trimmed, one after the other for each column. `isMerged`: what
 * stands over several columns is known, and each level has it over each of them.
 */
export const joinNames = (
  levels: readonly (readonly string[])[],
  isMerged = false,
): readonly string[] => {
  const names = join(levels);
  const isTold = isMerged || (new Set(names).size === names.length && !hasTallName(levels));
  return isTold ? names : join(levels.map((cells, level) => spread(cells, levels[level + 1])));
};

/**
 * `Tỉnh | Cấp xã |` above `| Tiếp nhận | Giải quyết`: a column in no group is named above, so that
 * what is blank there is of the group on its left. Of three levels the middle one may be blank as well.
 */
const hasTallName = (levels: readonly (readonly string[])[]): boolean => {
  const [upper = [], lower = []] = levels;
  return levels.length === 2 && upper.some((cell, i) => cell !== '' && lower[i] === '');
};

const join = (levels: readonly (readonly string[])[]): readonly string[] =>
  (levels[0] ?? []).map((_, i) =>
    levels
      .map((cells) => cells[i] ?? '')
      .filter((cell) => cell !== '')
      .join(' '),
  );

/** Without merged cells: a group's name goes on over the blank cells to its right that have a name below. */
const spread = (
  cells: readonly string[],
  below: readonly string[] | undefined,
): readonly string[] => {
  let group = '';
  return cells.map((cell, i) => {
    const hasBelow = (below?.[i] ?? '') !== '';
    if (cell !== '' || !hasBelow) group = hasBelow ? cell : '';
    return cell === '' ? group : cell;
  });
};
