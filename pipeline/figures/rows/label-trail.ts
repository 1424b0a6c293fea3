import type { Layout } from '../../layout/layout.ts';
import { cellText, type Row } from '../../source/table.ts';

const marks: ReadonlySet<string> = new Set('-–—+*•');
const none: readonly string[] = [];

/** "Trong đó:", "- Trong đó" alone: parts follow, and of what, the label above says. */
const division = /^(?:[-–—+*•]\s*)?(trong đó(?: gồm)?|chia ra|bao gồm|gồm)\s*:?$/iu;
/** "Trong đó: cấp tỉnh" is a part itself. */
const partStart = /^trong đó\s*:\s*\p{L}/iu;
const marked = /^[-–—+*•]\s*(?=trong đó\s*:\s*\p{L})/iu;

/** How deep a label is indented: `- …` under a plain one, `+ …` under `- …`. */
const depthOf = (label: string): number => {
  if (!marks.has(label.charAt(0))) return partStart.test(label) ? 1 : 0;
  if (/^[-–—]\s*\p{L}/u.test(label)) return 1;
  return /^[+*•]\s*\p{L}/u.test(label) ? 2 : 0;
};

/** Does the label mean something by itself, whatever stands above it? */
export const isPlainLabel = (label: string): boolean =>
  /^[\p{L}\p{N}]/u.test(label) && depthOf(label) === 0;

/** `+ Trong đó: trực tuyến` → `Trong đó: trực tuyến`: the words are mark enough. */
export const withoutMark = (label: string): string => label.replace(marked, '');

/** Follows the labels of a form down its rows: what stands above a label that is indented. */
export const createLabelTrail = ({ indicator }: Layout) => {
  const trail: string[] = [];
  /** The words that said parts follow, beneath the label at the same depth. */
  let divided: { readonly depth: number; readonly word: string } | null = null;

  const upperOf = (depth: number): readonly string[] =>
    trail.slice(0, depth).flatMap((text, at) => {
      if (text === undefined) return [];
      return divided?.depth === at ? [text, divided.word] : [text];
    });

  /** The labels above the row's own, the outermost first; none where it is not indented. */
  const follow = (row: Row): readonly string[] => {
    const label = indicator ? cellText(row, indicator.index) : '';
    if (label === '') return none;
    const depth = depthOf(label);
    const word = division.exec(label)?.[1];
    if (word !== undefined && trail[0] !== undefined) {
      const above = Math.max(0, depth - 1);
      const upper = depth === 0 ? none : upperOf(depth);
      trail.length = Math.min(trail.length, above + 1);
      divided = { depth: above, word };
      return upper;
    }
    const upper = depth === 0 ? none : upperOf(depth);
    if (divided && divided.depth >= depth) divided = null;
    trail.length = Math.min(trail.length, depth);
    trail[depth] = label;
    return upper;
  };
  /** A label that is known and not indented. */
  const take = (label: string): void => {
    // Mostly the one above: to set a length takes longer than to ask for it.
    if (trail.length === 1 && trail[0] === label && !divided) return;
    divided = null;
    trail.length = 1;
    trail[0] = label;
  };
  return { follow, take };
};
