import { foldLabel } from '../../match/fold-label.ts';
import type { Heading } from './find-heading.ts';
import type { HeadingBlock } from './heading-block.ts';
import { isBeside } from './meaning.ts';

/** Columns under one text, or under none, with what stands above each from there on down. */
interface Group {
  readonly columns: readonly number[];
  readonly leaves: readonly string[];
  readonly isOrphan: boolean;
}

/** What stands above a column below that level. */
const leafBelow = ({ rows, owners }: HeadingBlock, level: number, column: number): string =>
  rows
    .map((row, i) => ({ row, owner: i > level ? owners[i]?.[column] : undefined }))
    .map(({ row, owner }) => (owner === undefined ? '' : foldLabel(row.cells[owner] ?? '')))
    .filter((text) => text !== '')
    .join('\n');

/** The columns of a level by what covers them; those without a text there, but with one below, alone. */
const groupsOf = (block: HeadingBlock, level: number): readonly Group[] => {
  const owners = block.owners[level] ?? [];
  const columns = [...owners.keys()].filter((column) => leafBelow(block, level, column) !== '');
  return [...Map.groupBy(columns, (column) => owners[column])].map(([owner, own]) => ({
    columns: own,
    leaves: own.map((column) => leafBelow(block, level, column)),
    isOrphan: owner === undefined,
  }));
};

/**
 * Where no merged cells say how far a text reaches, a row of a heading may have slipped by a column
 * without anybody seeing it: then "2018, 2019" stands as "2019, 2018" under its names. A column whose
 * place is doubtful: its group shares a leaf with another and does not begin with the same one.
 */
export const findUneven = (block: Heading): number | undefined => {
  for (const [level] of block.rows.entries()) {
    if (!block.guessed.includes(level)) continue;
    const groups = groupsOf(block, level);
    for (const [i, group] of groups.entries())
      for (const other of groups.slice(0, i)) {
        const isShared = group.leaves.some((leaf) => other.leaves.includes(leaf));
        const isAlike = group.leaves[0] === other.leaves[0] && !group.isOrphan && !other.isOrphan;
        if (isShared && !isAlike) return group.columns[0];
      }
  }
  return findSlipped(block);
};

/**
 * `Kết quả | (blank)` above `(blank) | PCI`: a leaf under nothing, on the right of a text with nothing
 * below it. It has slipped from under it, unless that is the numbering or the provinces.
 */
const findSlipped = ({ rows, owners, meanings, isMerged }: Heading): number | undefined => {
  if (isMerged || rows.length < 2) return undefined;
  const levelsOf = (column: number): number[] =>
    owners.flatMap((own, level) => (own[column] === undefined ? [] : [level]));
  const found = meanings.findIndex((_, column) => {
    const left = meanings[column - 1];
    const [own, before] = [levelsOf(column), levelsOf(column - 1)];
    if (!left || isBeside(left) || own.length === 0 || before.length === 0) return false;
    return Math.max(...before) < Math.min(...own);
  });
  return found < 0 ? undefined : found;
};
