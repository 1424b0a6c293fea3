import type { Narrative } from '../narrative/narrative.ts';

/** A text that was read for figures; its spans are offsets in `text` as it stands here. */
export interface Prose extends Narrative {
  /** The document's name inside an archive; null: it was sent by itself. */
  readonly sheet: string | null;
  readonly text: string;
}
