import { type Geography, officialNames } from '../model/geography.ts';
import { foldLabel } from './fold-label.ts';
import { fitsWithLostMarks, lostLetter, withoutMarks } from './match-lost-marks.ts';
import {
  type Called,
  type Calling,
  type PlaceLabel,
  parseCalled,
  parsePlaceLabel,
  parsePlain,
} from './parse-place-label.ts';

/**
 * What a label can stand for. `by-basis`: one unit on each basis, "Huế"; `several`: nothing tells
 * which. `repaired`: a lost or foreign letter was filled in; a warning is due.
 */
export type GeographyMatch =
  | { readonly found: 'one'; readonly slug: string; readonly repaired: boolean }
  | {
      readonly found: 'by-basis' | 'several';
      readonly slugs: readonly string[];
      readonly repaired: boolean;
    }
  | { readonly found: 'none' };

interface Entry extends Called {
  readonly slug: string;
}

/** In which ways a place may be called by its plain name: by whatever it has ever been. */
const callingsOf = ({ type, typeChanges }: Geography): readonly Calling[] => {
  const types = [type, ...typeChanges.map((change) => change.type)];
  if (types.includes('city')) return ['plain', 'city', 'province'];
  if (type === 'province') return ['plain', 'province'];
  return type === 'region' ? ['plain', 'region'] : ['plain'];
};

/** "Bà Rịa - Vũng Tàu" is also called "Vũng Tàu - Bà Rịa". */
const withReversed = (name: string): readonly string[] => {
  const parts = name.split(/\s*[-–]\s*/u);
  return parts.length === 2 ? [name, parts.toReversed().join('-')] : [name];
};

const createEntries = (geography: Geography): Entry[] =>
  [geography.name.vi, geography.name.en, ...officialNames(geography), ...geography.aliases]
    .flatMap(withReversed)
    .map((name) => parseCalled(foldLabel(name)))
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
/** With everything around it. */
const longestLabel = 200;

/**
 * Enough must be left of a damaged name to recognise it by: three letters (two of "Hu\ufffd"), one to
 * each place where something was lost, and one to every two signs of loss.
 */
const isLegible = (name: string): boolean => {
  const parts = name.split(lostLetter);
  const signs = parts.length - 1;
  const left = parts.join('').length;
  const places = parts.slice(1).filter((part, i) => part !== '' || i === signs - 1).length;
  const isEnough = left >= Math.max(places, signs / 2, signs === 1 ? 2 : 3);
  return isEnough && name.length <= longestName;
};

/** Does the basis tell them apart? */
const isOnePerBasis = (slugs: readonly string[], geographies: readonly Geography[]): boolean => {
  const units = geographies.filter(({ slug }) => slugs.includes(slug));
  return new Set(units.map(({ basis }) => basis)).size === units.length;
};

/** "TP. Hồ Chí Minh (TP.HCM)", "Đà Nẵng / Da Nang": a name and the same place's other name. */
const twoNames = (label: string): readonly string[] => {
  const [, outside, inside] = /^([^()]+)\(([^()]+)\)$/u.exec(label.trim()) ?? [];
  if (outside !== undefined && inside !== undefined) return [outside, inside];
  const parts = label.trim().split(/[/|\n]|\s[-–]\s/u);
  return parts.length === 2 ? parts : [];
};

const isSame = (a: GeographyMatch, b: GeographyMatch): boolean =>
  a.found === 'one' && b.found === 'one' && a.slug === b.slug;

/**
 * Does what stands around the name speak against the match? The code of another unit does; and
 * "Bắc Ninh (cũ)" is not what the name stands for now, only the basis could tell them apart.
 */
const isContrary = (
  match: Exclude<GeographyMatch, { found: 'none' }>,
  { code, isFormer }: PlaceLabel,
  geographies: readonly Geography[],
): boolean => {
  if (match.found !== 'one') return code !== null;
  const units = geographies.filter(({ slug }) => slug === match.slug);
  const hasCode = code === null || units.some((unit) => unit.code === code);
  return !hasCode || (isFormer && units.some(({ basis }) => basis !== '63'));
};

/**
 * A label as offices write it → the slug of the province, region or nation. Never guesses: a label
 * matches by rule (case, spaces, dashes, numbering and footnote marks, "tỉnh" and "TP." before it,
 * tone placement, lost marks, one lost letter per U+FFFD or question mark) or not at all. "Huế" is
 * the province of the 63 and the city of the 34: the basis decides.
 */
export const createGeographyMatcher = (
  geographies: readonly Geography[],
): ((label: string) => GeographyMatch) => {
  const entries = geographies.flatMap(createEntries);
  const plain = Map.groupBy(entries, plainKey);

  const createResult = (found: readonly Entry[], repaired: boolean): GeographyMatch => {
    const slugs = [...new Set(found.map((entry) => entry.slug))];
    const [slug, ...others] = slugs;
    if (slug === undefined) return { found: 'none' };
    if (others.length === 0) return { found: 'one', slug, repaired };
    return { found: isOnePerBasis(slugs, geographies) ? 'by-basis' : 'several', slugs, repaired };
  };

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

  const matchText = (text: string): GeographyMatch => {
    const called = parseCalled(text);
    const found = matchCalled(called);
    return found.found === 'none' && called.calling !== 'plain'
      ? matchCalled(parsePlain(text))
      : found;
  };

  /** Each name with what stands around it; both must be of one place. */
  const matchNamedTwice = (label: string): GeographyMatch => {
    const [own = '', other = ''] = twoNames(label);
    const found = matchText(parsePlaceLabel(own).text);
    return isSame(found, matchText(parsePlaceLabel(other).text)) ? found : { found: 'none' };
  };

  return (label) => {
    if (label.length > longestLabel) return { found: 'none' };
    const place = parsePlaceLabel(label);
    const whole = matchText(place.text);
    const match = whole.found === 'none' ? matchNamedTwice(label) : whole;
    return match.found === 'none' || isContrary(match, place, geographies)
      ? { found: 'none' }
      : { ...match, repaired: match.repaired || place.isRepaired };
  };
};
