import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Matchers } from '../../../pipeline/match/create-matchers.ts';
import type { Desk } from './create-desk.ts';

/** A desk with what checks its figures. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly matchers: Matchers;
}

export const DeskContext = createContext<OpenDesk | null>(null);

/** The desk of the text that is open; every part of it stands inside its provider. */
export const useDesk = (): OpenDesk => {
  const open = useContext(DeskContext);
  if (!open) throw new Error('no desk: a part of the prose panel stands outside it');
  return open;
};
