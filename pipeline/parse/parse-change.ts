import { plainText } from './plain-text.ts';

/** What was before and what it became, each as it is written. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

const verbs = '(?:rút ngắn|cắt giảm|giảm|hạ|tăng|nâng)';
const arrow = /^(.{1,60}?) ?(?:→|⇒|->|=>) ?(.{1,60})$/u;
const shapes: readonly RegExp[] = [
  new RegExp(
    `^(?:${verbs} )?từ (.{1,60}?) (?:xuống|lên)(?: chỉ)?(?: còn| tới| đến| thành)? (.{1,60})$`,
    'u',
  ),
  new RegExp(`^${verbs} (?:từ )?(.{1,60}?) (?:xuống )?còn (.{1,60})$`, 'u'),
];
const inBrackets =
  /^(.{1,60}?) ?\((?:trước đây|trước kia|trước|theo quy định|quy định|so với)(?: là)? (.{1,60})\)$/u;

/**
 * `từ 25 ngày xuống còn 8 ngày`, `25 → 8 ngày`, `08 ngày (trước đây 25 ngày)`: two figures of which
 * it is said what each is. Whether they can be read is not asked here.
 */
export const parseChange = (text: string): Change | undefined => {
  if (text.length > 200) return undefined;
  const plain = plainText(text).toLowerCase();
  for (const shape of [arrow, ...shapes]) {
    const [, before, after] = shape.exec(plain) ?? [];
    if (before && after && /\d/.test(before) && /\d/.test(after)) return { before, after };
  }
  const [, after, before] = inBrackets.exec(plain) ?? [];
  return before && after && /\d/.test(before) && /\d/.test(after) ? { before, after } : undefined;
};
