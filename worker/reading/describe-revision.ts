import { parseCellAddress } from '../../pipeline/model/cell-address.ts';
import type { MendedCell } from '../../pipeline/normalise.ts';
import type { StoredRevision } from '../publication/release-schema.ts';
import { findPersonalCells, isOpenCell } from '../sources/find-personal-cells.ts';
import type { Storage } from '../storage.ts';
import { loadSaid } from '../uploads/stored-corrections.ts';
import { loadUnderstood, type Understood } from '../uploads/understood.ts';

const masked = '…';

/** What was mended where persons are named, or outside of the tables, is nobody's business. */
const maskCell = (mended: MendedCell, understood: Understood): MendedCell => {
  const address = parseCellAddress(mended.cell);
  const isOpen = address && isOpenCell(findPersonalCells(understood, address.sheet), address);
  return isOpen ? mended : { ...mended, was: masked, now: masked };
};

/** A revision as anybody may see it: who corrected what, not where its objects lie. */
export const describeRevision = async (
  { figures: _, corrected, ...revision }: StoredRevision,
  storage: Storage,
) => {
  if (corrected === undefined) return revision;
  const { by, at, object, reading } = corrected;
  const { columns, dropped, indicators } = await loadSaid(object, storage);
  const understood = await loadUnderstood(storage, reading);
  const mended = understood.mended.map((cell) => maskCell(cell, understood));
  const corrections = {
    by,
    at,
    columns,
    cells: mended,
    dropped,
    ...(indicators && { indicators }),
  };
  return { ...revision, corrections };
};
