import type { Matchers } from '../match/create-matchers.ts';
import { readNarrative } from '../narrative/read-narrative.ts';
import type { Hints } from '../reading.ts';
import type { SourceText } from '../source/table.ts';
import type { Prose } from './prose.ts';

/** What the hints say beside a text. */
const contextOf = ({ province, period, publishedOn }: Hints) => ({
  ...(province ? { province } : {}),
  ...(period ? { period } : {}),
  ...(publishedOn ? { publishedOn } : {}),
});

/** A text's figures, numbers that are none, and what has to be decided: the same in every runtime. */
export const readProse = ({ name, text }: SourceText, hints: Hints, matchers: Matchers): Prose => ({
  ...readNarrative(text, { matchers, ...contextOf(hints) }),
  sheet: name,
  text,
});
