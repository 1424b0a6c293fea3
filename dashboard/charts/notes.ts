import { nation } from '../../pipeline/model/geography.ts';
import type { Bilingual } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import type { Figure } from './figure.ts';
import { noteMap } from './map/notes.ts';
import { noteDatasets } from './note-datasets.ts';
import { noteDisputes } from './note-disputes.ts';
import { noteJoinings } from './note-joinings.ts';
import { noteMerged } from './note-merged.ts';
import { notePassed } from './note-passed.ts';
import { noteRankDifferences, noteRankSizes, noteRanksElsewhere } from './note-ranks.ts';
import { noteBreaks, noteTrend } from './note-trend.ts';
import { rankingDomain } from './ranking-layout.ts';
import { isSpread } from './spread.ts';
import { rankText } from './stated-text.ts';
import { tabulate } from './tabulate.ts';
import { fill, type Params, say as sayWord } from './words.ts';

const notes = {
  derivedRank: {
    vi: 'Thứ hạng do Đối Sánh tính từ điểm đã công bố',
    en: 'Ranks were computed by Đối Sánh from the published scores',
  },
  range: { vi: 'Thanh hai đầu chặn: nguồn nêu một khoảng', en: 'Capped bar: stated as a range' },
  right: {
    vi: 'Mũi tên: nguồn chỉ nêu cận trên hoặc cận dưới',
    en: 'Arrow: only an upper or a lower bound is stated',
  },
  missing: { vi: '–: chưa có số liệu, không phải số 0', en: '–: no figure, which is not zero' },
  claim: {
    vi: '{name} {period}: nguồn chỉ nêu {text}',
    en: '{name} {period}: the source says only {text}',
  },
  rankOnly: {
    vi: '{name}: nguồn chỉ nêu hạng {list}, không nêu điểm',
    en: '{name}: the source gives only a rank, no score: {list}',
  },
  unranked: {
    vi: '–: không có thứ hạng được công bố',
    en: '–: no published rank',
  },
  notZero: { vi: 'Trục giá trị không bắt đầu từ 0', en: 'The values’ axis does not start at 0' },
  medianRule: {
    vi: 'Vạch đứt: trung vị {count} tỉnh',
    en: 'Dashed rule: median of {count} provinces',
  },
} as const satisfies Record<string, Bilingual>;

type Say = (key: keyof typeof notes, params?: Params) => string;

/** How to read what is drawn, and only that: nothing is explained that is not there. */
export const writeNotes = (figure: Figure): string[] => {
  const say: Say = (key, params = {}) => fill(notes[key][figure.state.language], params);
  return [
    ...notePassed(figure),
    ...writeCaveats(figure),
    ...noteView(figure, say),
    ...noteMissing(figure, say),
    ...noteDatasets(figure),
    ...noteWords(figure, say),
    ...noteRankSizes(figure),
    ...noteRanksElsewhere(figure),
    ...noteDerived(figure, say),
  ];
};

/** What must be known not to be misled: said with the picture itself, too. */
export const writeCaveats = (figure: Figure): readonly string[] => [
  ...noteMerged(figure),
  ...noteJoinings(figure),
  ...noteDisputes(figure),
  ...noteRankDifferences(figure),
];

const noteView = (figure: Figure, say: Say): readonly string[] => {
  switch (figure.state.view) {
    case 'trend':
      return noteTrend(figure);
    case 'ranking':
      return noteRanking(figure, say);
    case 'map':
      return figure.map ? noteMap(figure, figure.map) : [];
    case 'table':
      return noteBreaks(figure);
  }
};

/** In a table a missing figure is a dash. */
const noteMissing = (figure: Figure, say: Say): readonly string[] => {
  if (figure.state.view !== 'table') return [];
  const none = sayWord('none', figure.state.language);
  const isLacking = tabulate(figure).rows.some(
    ({ slug, cells }) => slug !== null && cells.includes(none),
  );
  return isLacking ? [say('missing')] : [];
};

const noteRanking = (figure: Figure, say: Say): readonly string[] => {
  const { ranking } = figure;
  const rows = (ranking?.rows ?? []).filter(({ observation }) => !isSpread(observation));
  const bounds = rows.some(({ mark }) => ['above', 'below'].includes(mark?.extent.form ?? ''));
  const isPart = rows.some(({ rank, slug }) => rank === null && slug !== nation);
  return [
    ...(ranking && ranking.median !== null ? [say('medianRule', { count: ranking.valued })] : []),
    ...(ranking && rankingDomain(figure, ranking)[0] !== 0 ? [say('notZero')] : []),
    ...(rows.some(({ mark }) => mark?.extent.form === 'range') ? [say('range')] : []),
    ...(bounds ? [say('right')] : []),
    ...(isPart ? [say('unranked')] : []),
  ];
};

/** Figures that cannot be drawn at all are said. */
const noteWords = ({ chosen, shown, state }: Figure, say: Say): readonly string[] =>
  chosen.flatMap(({ name, observations: all }) => {
    const observations = all.filter((one) => shown.includes(one));
    const when = ({ period }: Observation): string => periodLabel(period, state.language);
    const claims = observations.filter(({ qualifier }) => qualifier === 'unquantified');
    const ranks = observations.filter((one) => one.qualifier === 'rank-only' && !isSpread(one));
    const list = ranks.map((one) => `${rankText(one)} (${when(one)})`).join(', ');
    return [
      ...claims.map((one) => say('claim', { name, period: when(one), text: `“${one.text}”` })),
      ...(list === '' ? [] : [say('rankOnly', { name, list })]),
    ];
  });

const noteDerived = ({ shown }: Figure, say: Say): readonly string[] =>
  shown.some(({ rankDerived }) => rankDerived) ? [say('derivedRank')] : [];
