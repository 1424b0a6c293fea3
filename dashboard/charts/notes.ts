import { nation } from '../../pipeline/model/geography.ts';
import type { Bilingual } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import { breakSeries } from './break-series.ts';
import type { Figure } from './figure.ts';
import { noteMap } from './map/notes.ts';
import { countText } from './median-by-year.ts';
import { noteDatasets } from './note-datasets.ts';
import { rankingDomain } from './ranking-layout.ts';
import { type ShownProgramme, shortName } from './shown-programmes.ts';
import { rankText } from './stated-text.ts';
import { fill, type Params } from './words.ts';

const notes = {
  context: { vi: 'Đường xám: các tỉnh khác', en: 'Grey lines: the other provinces' },
  contextDots: { vi: 'Chấm xám: các tỉnh khác', en: 'Grey dots: the other provinces' },
  median: { vi: 'Gạch đứt: trung vị {count} tỉnh', en: 'Dashed: the median of {count} provinces' },
  methodBreak: {
    vi: 'Khoảng trống {year}: {reason}; hai bên không nối, không so sánh trực tiếp',
    en: 'Gap at {year}: {reason}; the two sides are not joined or compared',
  },
  gap: {
    vi: 'Chỗ đứt khác: năm không có số liệu, không nối qua',
    en: 'Other gaps: years without a figure, not bridged',
  },
  bands: { vi: 'Nền nhạt: {list}', en: 'Faint bands: {list}' },
  meanwhile: { vi: 'Cùng thời gian: {list}', en: 'At the same time: {list}' },
  band: { vi: 'màu của {owner}, {name} ({period})', en: '{owner}’s colour, {name} ({period})' },
  programme: { vi: '{owner}: {name} ({period})', en: '{owner}: {name} ({period})' },
  since: { vi: 'từ {start}', en: 'since {start}' },
  derivedRank: {
    vi: 'Thứ hạng do Đối Sánh tính từ điểm đã công bố',
    en: 'Ranks were computed by Đối Sánh from the published scores',
  },
  range: { vi: 'Thanh hai đầu chặn: nguồn nêu một khoảng', en: 'Capped bar: stated as a range' },
  above: {
    vi: 'Mũi tên hướng lên: nguồn nêu “trên” hoặc “ít nhất”',
    en: 'Arrow upwards: stated as “over” or “at least”',
  },
  below: {
    vi: 'Mũi tên hướng xuống: nguồn nêu “dưới”, “tối đa” hoặc “gần”',
    en: 'Arrow downwards: stated as “under”, “at most” or “nearly”',
  },
  right: {
    vi: 'Mũi tên: nguồn chỉ nêu cận trên hoặc cận dưới',
    en: 'Arrow: only an upper or a lower bound is stated',
  },
  span: {
    vi: 'Đoạn ngang: một số liệu cho cả khoảng thời gian',
    en: 'Horizontal stroke: one figure for the whole time it spans',
  },
  open: {
    vi: 'Đoạn ngang hở bên trái: nguồn không nêu thời điểm bắt đầu',
    en: 'Stroke open at the left: the source gives no beginning',
  },
  target: { vi: 'Nét đứt, chấm rỗng: mục tiêu', en: 'Dashed, hollow: a target' },
  baseline: { vi: 'Ô vuông: trước khi thay đổi', en: 'Square: before the change' },
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
    ...noteView(figure, say),
    ...noteDatasets(figure),
    ...noteWords(figure, say),
    ...noteDerived(figure, say),
  ];
};

const noteView = (figure: Figure, say: Say): readonly string[] => {
  switch (figure.state.view) {
    case 'trend':
      return [...noteLines(figure, say), ...noteMarks(figure, say), ...noteProgrammes(figure, say)];
    case 'ranking':
      return noteRanking(figure, say);
    case 'map':
      return figure.map ? noteMap(figure, figure.map) : [];
    case 'table':
      return noteBreaks(figure, say);
  }
};

const noteBreaks = ({ breaks, state }: Figure, say: Say): readonly string[] =>
  breaks.map(({ year, reason }) =>
    say('methodBreak', { year, reason: lowerFirst(reason[state.language]) }),
  );

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

const noteLines = (figure: Figure, say: Say): readonly string[] => {
  const { context, median, breaks } = figure;
  const years = breaks.map(({ year }) => year);
  const lines = context.some(({ points }) =>
    breakSeries(points, years).some(({ length }) => length > 1),
  );
  const dots = context.some(({ points }) => points.length > 0);
  return [
    ...(lines ? [say('context')] : dots ? [say('contextDots')] : []),
    ...(median.length > 0 ? [say('median', { count: countText(median) })] : []),
    ...noteBreaks(figure, say),
    ...(hasGaps(figure) ? [say('gap')] : []),
  ];
};

const hasGaps = ({ chosen }: Figure): boolean =>
  chosen.some(({ points }) => breakSeries(points, []).length > 1);

const noteMarks = ({ chosen }: Figure, say: Say): readonly string[] => {
  const marks = chosen.flatMap((geography) => geography.marks);
  const isSpan = marks.some(({ stretch }) => stretch.form === 'span' && stretch.from !== null);
  const isOpen = marks.some(({ stretch }) => stretch.form === 'span' && stretch.from === null);
  const has = (form: string): boolean => marks.some(({ extent }) => extent.form === form);
  const isKind = (kind: string): boolean =>
    marks.some(({ observation }) => observation.kind === kind);
  return [
    ...(has('range') ? [say('range')] : []),
    ...(has('above') ? [say('above')] : []),
    ...(has('below') ? [say('below')] : []),
    ...(isSpan ? [say('span')] : []),
    ...(isOpen ? [say('open')] : []),
    ...(isKind('target') ? [say('target')] : []),
    ...(isKind('baseline') ? [say('baseline')] : []),
  ];
};

const noteProgrammes = ({ programmes, state }: Figure, say: Say): readonly string[] => {
  const write = ({ name, owner, start, end, hasBand }: ShownProgramme): string => {
    const open = end === null ? say('since', { start }) : `${start}–${end}`;
    const period = start === end ? String(start) : open;
    return say(hasBand ? 'band' : 'programme', {
      owner,
      name: shortName(name[state.language]),
      period,
    });
  };
  const list = (wanted: boolean): string =>
    programmes
      .filter(({ hasBand }) => hasBand === wanted)
      .map(write)
      .join('; ');
  const [bands, meanwhile] = [list(true), list(false)];
  return [
    ...(bands === '' ? [] : [say('bands', { list: bands })]),
    ...(meanwhile === '' ? [] : [say('meanwhile', { list: meanwhile })]),
  ];
};

const noteRanking = (figure: Figure, say: Say): readonly string[] => {
  const { ranking } = figure;
  const rows = ranking?.rows ?? [];
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
    const ranks = observations.filter(({ qualifier }) => qualifier === 'rank-only');
    const list = ranks.map((one) => `${rankText(one)} (${when(one)})`).join(', ');
    return [
      ...claims.map((one) => say('claim', { name, period: when(one), text: `“${one.text}”` })),
      ...(list === '' ? [] : [say('rankOnly', { name, list })]),
    ];
  });

const noteDerived = ({ shown }: Figure, say: Say): readonly string[] =>
  shown.some(({ rankDerived }) => rankDerived) ? [say('derivedRank')] : [];
