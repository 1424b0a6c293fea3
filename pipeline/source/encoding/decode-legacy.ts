import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';
import { toByteText } from './choose-encoding.ts';
import type { Codec } from './legacy-codecs.ts';

/** Bytes below this are never part of a letter that takes two. */
const firstLetter = 0x40;

/** Text in pieces out of an old encoding; a byte that it does not have ends it with an issue. */
export async function* decodeLegacy(
  bytes: AsyncIterable<Uint8Array>,
  codec: Codec,
): AsyncGenerator<string | Issue> {
  let rest = '';
  let offset = 0;
  for await (const chunk of bytes) {
    const all = rest + toByteText(chunk);
    const cut = chunk.findLastIndex((byte) => byte < firstLetter) + 1;
    const whole = cut === 0 ? '' : all.slice(0, rest.length + cut);
    rest = all.slice(whole.length);
    const text = codec.decode(whole);
    if (text === null) return yield undecodable(whole, offset, codec);
    if (text !== '') yield text;
    offset += whole.length;
  }
  const last = codec.decode(rest);
  if (last === null) yield undecodable(rest, offset, codec);
  else if (last !== '') yield last;
}

const undecodable = (text: string, offset: number, codec: Codec): Issue => {
  let [good, bad] = [0, text.length];
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (codec.decode(text.slice(0, middle)) === null) bad = middle;
    else good = middle;
  }
  const params = { encoding: codec.name, offset: offset + good };
  return createIssue('undefined-byte', {}, { params });
};
