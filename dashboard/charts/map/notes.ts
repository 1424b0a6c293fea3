import type { Bilingual } from '../../../pipeline/model/language.ts';
import type { Figure } from '../figure.ts';
import { fill, say } from '../words.ts';
import { needsOutlines, outlineId } from './outlines.ts';
import type { MapUnit, ProvinceMap } from './province-map.ts';

const notes = {
  notBetter: {
    vi: 'Thang màu đi từ thấp đến cao, không có nghĩa là cao hơn thì tốt hơn',
    en: 'The colours go from low to high, which is not to say that higher is better',
  },
  tiles: {
    vi: 'Mỗi ô là một tỉnh, cùng cỡ, đặt gần đúng vị trí',
    en: 'Each tile is a province, all of one size, near its true place',
  },
  ring: { vi: 'Viền màu: tỉnh đang chọn', en: 'Coloured ring: a chosen province' },
  derived: {
    vi: 'Gạch chéo trên màu: số liệu suy ra từ số liệu khác, không phải số công bố',
    en: 'Hatched colour: derived from other figures, not a published one',
  },
  range: {
    vi: 'Gạch chéo trên màu: nguồn nêu một khoảng hoặc một cận, trọn trong bậc màu đó',
    en: 'Hatched colour: stated as a range or a bound that lies within the step',
  },
  spread: {
    vi: 'Gạch chéo trên xám: khoảng giá trị trải qua nhiều bậc nên không tô bậc nào',
    en: 'Hatched grey: a range over several steps, so coloured as none of them',
  },
  words: {
    vi: 'Xám: nguồn chỉ nêu thứ hạng hoặc nêu bằng lời',
    en: 'Grey: stated only as a rank or in words',
  },
  islands: {
    vi: 'Hoàng Sa mang màu của Đà Nẵng, Trường Sa mang màu của Khánh Hòa',
    en: 'Hoang Sa has the colour of Da Nang, Truong Sa that of Khanh Hoa',
  },
  joined: {
    vi: 'Ranh giới 34 tỉnh ghép từ các tỉnh cũ, chỉ để minh họa',
    en: 'The 34 provinces are joined from the former ones, for illustration only',
  },
  illustration: {
    vi: 'Ranh giới chỉ để minh họa',
    en: 'Outlines are for illustration only',
  },
  noOutline: {
    vi: '{name} không có trên bản đồ ranh giới này; xem bản đồ ô vuông',
    en: '{name} is not in these outlines; see the map of tiles',
  },
} as const satisfies Record<string, Bilingual>;

/** How to read the map, and only what is on it. */
export const noteMap = (figure: Figure, map: ProvinceMap): readonly string[] => {
  const { state, indicator, chosen } = figure;
  const { units } = map;
  const note = (key: keyof typeof notes, params = {}): string =>
    fill(notes[key][state.language], params);
  const isOutline = needsOutlines(state) && figure.outlines !== null;
  const has = (test: (unit: MapUnit) => boolean): boolean => units.some(test);
  const isHatched = ({ fill: own }: MapUnit): boolean => own.form === 'step' && own.hatched;
  const isDerived = ({ row }: MapUnit): boolean => (row?.observation.members ?? null) !== null;
  const isChosen = ({ slug }: MapUnit): boolean => chosen.some((one) => one.slug === slug);
  return [
    ...(indicator.direction === 'none' ? [note('notBetter')] : []),
    ...(isOutline ? noteOutline(figure, map, note) : [note('tiles')]),
    ...(has(isChosen) ? [note('ring')] : []),
    ...(has((unit) => isHatched(unit) && isDerived(unit)) ? [note('derived')] : []),
    ...(has((unit) => isHatched(unit) && !isDerived(unit)) ? [note('range')] : []),
    ...(has(({ fill: own }) => own.form === 'spread') ? [note('spread')] : []),
    ...(has(({ fill: own }) => own.form === 'words') ? [note('words')] : []),
    note('islands'),
  ];
};

const noteOutline = (
  { outlines }: Figure,
  { basis, units }: ProvinceMap,
  note: (key: keyof typeof notes, params?: Readonly<Record<string, string>>) => string,
): readonly string[] => [
  note(basis === '34' ? 'joined' : 'illustration'),
  ...units
    .filter(({ members }) => members.every((slug) => !outlines?.rings.has(outlineId(slug))))
    .map(({ name }) => note('noOutline', { name })),
];

/** Whose work the outlines are: said wherever they are drawn. */
export const creditOutlines = ({ state, map, outlines }: Figure): string =>
  needsOutlines(state) && map && outlines ? say('mapCredit', state.language) : '';
