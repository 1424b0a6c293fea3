import type { Geography } from '../model/geography.ts';
import { foldLabel } from './fold-label.ts';
import { fitsWithLostMarks, lostLetter, withoutMarks } from './match-lost-marks.ts';

export type GeographyMatch =
  | { readonly found: 'one'; readonly slug: string; readonly repaired: boolean }
  | { readonly found: 'several'; readonly slugs: readonly string[] }
  | { readonly found: 'none' };

/** What a label calls the place: "TP. Thanh Hóa" is a town in the province, not the province. */
type Calling = 'plain' | 'city' | 'province' | 'region';

interface Called {
  readonly calling: Calling;
  /** Folded, without spaces, dashes and dots. */
  readonly name: string;
}

interface Entry extends Called {
  readonly slug: string;
}

/** Words before or after a name; any accented letter in them may have been lost too. */
const callings: readonly (readonly [Exclude<Calling, 'plain'>, RegExp])[] = [
  ['city', /^\ufffd?(?:th[àa\ufffd]nh ph[ốo\ufffd]|tp|t\.p)[\s.:]*(?=\S)|(?<=\S) city$/u],
  ['province', /^\ufffd?t[ỉi\ufffd]nh[\s:]+(?=\S)|(?<=\S) province$/u],
  ['region', /^(?:v[ùu]ng|khu v[ựu]c)[\s:]+(?=\S)/u],
];

/** "1. Hà Nội", "Hà Nội (1)", "Hà Nội*": numbering and footnote marks are not part of a name. */
const withoutNumbering = (folded: string): string =>
  folded
    .replace(/^\d{1,2}[.)]\s*(?=\p{L})/u, '')
    .replace(/\s*(?:\*+|\(\d{1,2}\)|[¹²³⁴-⁹]+)$/u, '')
    .replace(/^\((.+)\)$/u, '$1');

const nameOf = (text: string): string => text.replace(/[\s._-]+/g, '');

const parseCalled = (label: string): Called => {
  const folded = withoutNumbering(foldLabel(label));
  const [calling, words] = callings.find(([, pattern]) => pattern.test(folded)) ?? ['plain', null];
  return { calling, name: nameOf(words === null ? folded : folded.replace(words, '')) };
};

/** The label with nothing taken off: "Vung Tau" is not the region Tau. */
const parsePlain = (label: string): Called => ({
  calling: 'plain',
  name: nameOf(withoutNumbering(foldLabel(label))),
});

/** In which ways a place may be called by its plain name. */
const callingsOf = (geography: Geography): readonly Calling[] => {
  if (geography.type === 'city') return ['plain', 'city', 'province'];
  if (geography.type === 'province') return ['plain', 'province'];
  return geography.type === 'region' ? ['plain', 'region'] : ['plain'];
};

const createEntries = (geography: Geography): Entry[] =>
  [geography.name.vi, geography.name.en, geography.official, ...geography.aliases]
    .map(parseCalled)
    .flatMap(({ calling, name }) =>
      (calling === 'plain' ? callingsOf(geography) : [calling]).map((each) => ({
        calling: each,
        name,
        slug: geography.slug,
      })),
    );

const plainKey = ({ calling, name }: Called): string => `${calling} ${withoutMarks(name)}`;

/** No name is longer; what is longer is a sentence. */
const longestName = 60;

/** Enough must be left of a damaged name to recognise it by. */
const isLegible = (name: string): boolean => {
  const lost = name.split(lostLetter).length - 1;
  const left = name.length - lost;
  return name.length <= longestName && left >= 3 && left >= lost;
};

const createResult = (entries: readonly Entry[], repaired: boolean): GeographyMatch => {
  const [slug, ...others] = new Set(entries.map((entry) => entry.slug));
  if (slug === undefined) return { found: 'none' };
  return others.length === 0
    ? { found: 'one', slug, repaired }
    : { found: 'several', slugs: [slug, ...others] };
};

/**
 * A label as offices write it → the slug of the province, region or nation. Never guesses: a label
 * matches by rule (case, spaces, dashes, "tỉnh" and "TP." before it, tone placement, lost marks,
 * one lost letter per U+FFFD) or not at all. `repaired`: a lost letter was filled in; a warning is
 * due. "Huế" is `several`, the province of the 63 and the city of the 34: the basis decides.
 */
export const createGeographyMatcher = (
  geographies: readonly Geography[],
): ((label: string) => GeographyMatch) => {
  const entries = geographies.flatMap(createEntries);
  const plain = Map.groupBy(entries, plainKey);

  const matchDamaged = ({ calling, name }: Called): GeographyMatch =>
    createResult(
      isLegible(name)
        ? entries.filter((e) => e.calling === calling && fitsWithLostMarks(name, e.name))
        : [],
      true,
    );

  const matchCalled = (called: Called): GeographyMatch => {
    if (called.name.includes(lostLetter)) return matchDamaged(called);
    const similar = plain.get(plainKey(called)) ?? [];
    return createResult(
      similar.filter((entry) => fitsWithLostMarks(called.name, entry.name)),
      false,
    );
  };

  return (label) => {
    const called = parseCalled(label);
    const found = matchCalled(called);
    return found.found === 'none' && called.calling !== 'plain'
      ? matchCalled(parsePlain(label))
      : found;
  };
};
