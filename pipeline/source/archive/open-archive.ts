import type { Issue } from '../../model/issue.ts';
import type { Budget } from '../budget.ts';
import { damagedFile } from '../refusals.ts';
import { inflateEntry, type OnPiece } from './inflate-entry.ts';
import { readDirectory } from './read-directory.ts';

/** A ZIP archive by the names in it. Names only look entries up: nothing is ever written under them. */
export interface Archive {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Hands out the entry's bytes; an issue when there is none or it is damaged or too large. */
  readonly read: (name: string, onPiece: OnPiece) => Issue | null;
}

/** Opens the archive; nothing is inflated yet. Part names count without case (ECMA-376 part 2, 6.2.2). */
export const openArchive = (bytes: Uint8Array, budget: Budget): Archive | Issue => {
  const entries = readDirectory(bytes);
  if ('code' in entries) return entries;
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(name.toLowerCase()),
    read: (name, onPiece) => {
      const entry = byName.get(name.toLowerCase());
      return entry ? inflateEntry(bytes, entry, budget, onPiece) : damagedFile(name);
    },
  };
};
