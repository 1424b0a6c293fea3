import { foldLabel } from './fold-label.ts';
import { lostLetter } from './match-lost-marks.ts';

/** What a label calls the place: "TP. Thanh Hóa" is a town in the province, not the province. */
export type Calling = 'plain' | 'city' | 'province' | 'region';

export interface Called {
  readonly calling: Calling;
  /** Folded, without spaces, dashes and dots. */
  readonly name: string;
}

/** A label without what stands around a name. */
export interface PlaceLabel {
  /** Folded. */
  readonly text: string;
  /** `01` of "Hà Nội - 01": the official code, if it is the place's. */
  readonly code: string | null;
  /** "Hà Giang (cũ)": the unit of before the merger. */
  readonly isFormer: boolean;
  /** A letter of another alphabet or a question mark was taken for a lost or look-alike letter. */
  readonly isRepaired: boolean;
}

/** "1. Hà Nội", "01 - Hà Nội", "I. Hà Nội", "- Hà Nội": numbering and bullets. */
const numbering =
  /^(?:[-+•·*]\s*)?(?:\d{1,2}(?:\s?[.):-]\s?|\s)|[ivx]{1,5}[.)]\s?)?(?=[\p{L}\ufffd])/u;
/** "Hà Nội*", "Hà Nội (1)", "Hà Nội[1]", "Hà Nội1": footnote marks. */
const footnote =
  /\s*(?:[*†‡]+|[¹²³⁰⁴-⁹]+|\((?:\d{1,2}|\*+|[a-z])\)|\[(?:\d{1,2}|\*+|[a-z])\]|(?<=\p{L})\d{1,2})$/u;
const endMark = /[\s.,:;]+$/u;
const former = /\s*(?:\((?:cũ|cu|trước (?:khi )?sáp nhập)\)|\scũ)$/u;
/** "UBND tỉnh Quảng Ninh" is the province; "UBND huyện …" is not. */
const committee = /^(?:ubnd|[uủ]y ban nh[aâ]n d[aâ]n)\s+(?=t[ỉi]nh\s|th[àa]nh ph[ốo]\s|tp)/u;
const code = /\s*[-_]\s*(\d{2})$/u;
/** "H?i Phòng": how a code page without the letter writes it. */
const questioned = /\?(?=[\p{L}\p{M}?])|(?<=[\p{L}\p{M}?])\?/gu;

/** What a cell that names a place holds besides the name, taken off. */
export const parsePlaceLabel = (label: string): PlaceLabel => {
  const folded = foldLabel(label);
  const mended = folded.replace(questioned, lostLetter);
  const bare = mended
    .replace(numbering, '')
    .replace(endMark, '')
    .replace(footnote, '')
    .replace(endMark, '')
    .replace(committee, '')
    .replace(/^\((.+)\)$/u, '$1');
  const found = code.exec(bare);
  const coded = found ? bare.slice(0, found.index) : bare;
  const isFormer = former.test(coded);
  return {
    text: coded.replace(former, ''),
    code: found?.[1] ?? null,
    isFormer,
    isRepaired: mended !== folded,
  };
};

/** Words before or after a name; any accented letter in them may have been lost too. */
const callings: readonly (readonly [Exclude<Calling, 'plain'>, RegExp])[] = [
  [
    'city',
    /^\ufffd?(?:th[àa\ufffd]nh ph[ốo\ufffd]|tp|t\.p)[\s.:]*(?=\S)|^city of |(?<=\S) city$|(?<=\S)(?:, ?| ?\()(?:thành phố|tp|city)\)?$/u,
  ],
  [
    'province',
    /^\ufffd?t[ỉi\ufffd]nh[\s:]+(?=\S)|^t\.\s?(?=\S)|^province of |(?<=\S) province$|(?<=\S)(?:, ?| ?\()(?:tỉnh|province)\)?$/u,
  ],
  ['region', /^(?:v[ùu]ng|khu v[ựu]c)[\s:]+(?=\S)/u],
];

const nameOf = (text: string): string => text.replace(/[\s._-]+/g, '');

/** "tỉnh Quảng Ninh" → a province called quảngninh. */
export const parseCalled = (folded: string): Called => {
  const [calling, words] = callings.find(([, pattern]) => pattern.test(folded)) ?? ['plain', null];
  return { calling, name: nameOf(words === null ? folded : folded.replace(words, '')) };
};

/** The label with nothing taken off: "Vung Tau" is not the region Tau. */
export const parsePlain = (folded: string): Called => ({ calling: 'plain', name: nameOf(folded) });
