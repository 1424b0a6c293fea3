import type { Issue } from '../../model/issue.ts';

/** What else Unicode and ASCII end a line or a record by: VT, FF, RS, NEL, and U+2028 and U+2029. */
const others = ['\v', '\f', '\u001e', '\u0085', '\u2028', '\u2029'];

/** Such a sign must part the text several times: once, it may stand in a cell. */
const leastEnds = 2;

/** The sign that ends the records of a text that has no line end, but for its last; null: none does. */
export const findOtherLineEnd = (text: string): string | null => {
  if (/[\r\n]/.test(text.trimEnd())) return null;
  const [best] = others
    .map((sign) => ({ sign, ends: text.split(sign).length - 1 }))
    .filter(({ ends }) => ends >= leastEnds)
    .toSorted((a, b) => b.ends - a.ends);
  return best?.sign ?? null;
};

/** A text with usual line ends in place of `sign`, as it comes. */
export async function* withUsualLineEnds(
  text: AsyncIterable<string | Issue>,
  sign: string,
): AsyncGenerator<string | Issue> {
  for await (const piece of text)
    yield typeof piece === 'string' ? piece.replaceAll(sign, '\n') : piece;
}
