import type { Layout } from '../layout/layout.ts';
import { cellText, type Row } from '../source/table.ts';

const marks: ReadonlySet<string> = new Set('-–—+*•');
const none: readonly string[] = [];

/** How deep a label is indented: `- …` under a plain one, `+ …` under `- …`. */
const depthOf = (label: string): number => {
  if (!marks.has(label.charAt(0))) return 0;
  if (/^[-–—]\s*\p{L}/u.test(label)) return 1;
  return /^[+*•]\s*\p{L}/u.test(label) ? 2 : 0;
};

/** Follows the labels of a form down its rows: what stands above a label that is indented. */
export const createLabelTrail = ({ indicator }: Layout) => {
  const trail: string[] = [];
  /** The labels above the row's own, the outermost first; none where it is not indented. */
  const follow = (row: Row): readonly string[] => {
    const label = indicator ? cellText(row, indicator.index) : '';
    if (label === '') return none;
    const depth = depthOf(label);
    if (depth === 0) {
      trail.length = 1;
      trail[0] = label;
      return none;
    }
    const upper = trail.slice(0, depth).filter((text) => text !== undefined);
    trail.length = Math.min(trail.length, depth);
    trail[depth] = label;
    return upper;
  };
  /** A label that is known and not indented. */
  const take = (label: string): void => {
    // Mostly the one above: to set a length takes longer than to ask for it.
    if (trail.length === 1 && trail[0] === label) return;
    trail.length = 1;
    trail[0] = label;
  };
  return { follow, take };
};
