import { type Judgement, judgeWords } from './judge-words.ts';
import { type Codec, codecs } from './legacy-codecs.ts';

export interface CodecChoice {
  /** The one encoding that makes Vietnamese words of the bytes; null when none clearly does. */
  readonly codec: Codec | null;
  /** The likeliest, when it is too unlikely to be read as. */
  readonly guess: Codec | null;
}

/** Different words that must speak for an encoding. */
const leastWords = 3;
/** Of its words, how many must be Vietnamese: names and abbreviations need not be. */
const leastShare = 0.85;
/** How many times as many as under the next encoding … */
const leastLead = 1.5;
/**
 * … or how many words fewer than there that are none, of a longer text this says more; or how many
 * more of the words that every report has, of a shorter one.
 */
const leastMargin = 3;

/** Weighs the old encodings by the words they make of `bytes`, given as characters U+0000 to U+00FF. */
export const chooseCodec = (bytes: string, among: readonly Codec[] = codecs): CodecChoice => {
  const scored = among
    .flatMap((codec) => {
      const text = codec.decode(bytes);
      return text === null ? [] : [{ codec, ...judgeWords(text) }];
    })
    .toSorted((a, b) => b.share - a.share);
  const [best, next] = scored;
  if (!best || best.words < leastWords || best.share < 0.3) return { codec: null, guess: null };
  const isAhead =
    !next ||
    best.share >= next.share * leastLead ||
    countUnsound(next) >= countUnsound(best) + leastMargin ||
    (best.share > next.share && best.familiar >= next.familiar + leastMargin);
  const isClear = best.share >= leastShare && isAhead;
  return { codec: isClear ? best.codec : null, guess: best.codec };
};

const countUnsound = ({ words, share }: Judgement): number => Math.round(words * (1 - share));
