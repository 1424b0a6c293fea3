import type { Bilingual } from '../../pipeline/model/language.ts';
import { isMerged, partBands } from './bands.ts';
import { breakSeries } from './break-series.ts';
import type { Figure } from './figure.ts';
import { countText } from './median-by-year.ts';
import { type ShownProgramme, shortName } from './shown-programmes.ts';
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
  range: { vi: 'Thanh hai đầu chặn: nguồn nêu một khoảng', en: 'Capped bar: stated as a range' },
  above: {
    vi: 'Mũi tên hướng lên: nguồn nêu “trên” hoặc “ít nhất”',
    en: 'Arrow upwards: stated as “over” or “at least”',
  },
  below: {
    vi: 'Mũi tên hướng xuống: nguồn nêu “dưới”, “tối đa” hoặc “gần”',
    en: 'Arrow downwards: stated as “under”, “at most” or “nearly”',
  },
  rangeBand: {
    vi: 'Dải màu: nguồn nêu một khoảng cho mỗi năm',
    en: 'Coloured band: stated as a range for each year',
  },
  spanBeside: {
    vi: 'Đoạn ngang: một số liệu cho cả khoảng thời gian, không nối với số liệu năm',
    en: 'Horizontal stroke: one figure for the whole time it spans, not joined to the yearly ones',
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
} as const satisfies Record<string, Bilingual>;

type Say = (key: keyof typeof notes, params?: Params) => string;

/** How to read the lines, the marks and the bands of a trend. */
export const noteTrend = (figure: Figure): readonly string[] => {
  const say: Say = (key, params = {}) => fill(notes[key][figure.state.language], params);
  return [...noteLines(figure, say), ...noteMarks(figure, say), ...noteProgrammes(figure, say)];
};

/** Years from which the index was measured another way. */
export const noteBreaks = ({ breaks, state }: Figure): readonly string[] =>
  breaks.map(({ year, reason }) =>
    fill(notes.methodBreak[state.language], { year, reason: lowerFirst(reason[state.language]) }),
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
    ...noteBreaks(figure),
    ...(hasGaps(figure) ? [say('gap')] : []),
  ];
};

const hasGaps = ({ chosen }: Figure): boolean =>
  chosen.some(({ points, marks }) => {
    const { bands } = partBands(marks, []);
    const years = new Set(
      [...points, ...bands.flatMap((band) => band.years)].map((one) => one.year),
    );
    const sorted = [...years].sort((x, y) => x - y).map((year) => ({ year }));
    return breakSeries(sorted, []).length > 1;
  });

const noteMarks = ({ chosen, breaks }: Figure, say: Say): readonly string[] => {
  const years = breaks.map(({ year }) => year);
  const parted = chosen.map(({ marks }) => partBands(marks, years));
  const all = parted.flatMap(({ others }) => others);
  const marks = all.filter((mark) => !isMerged(mark));
  const isBand = parted.some(({ bands }) => bands.some(({ isDerived }) => !isDerived));
  const isSpan = all.some(({ stretch }) => stretch.form === 'span' && stretch.from !== null);
  const isOpen = all.some(({ stretch }) => stretch.form === 'span' && stretch.from === null);
  const isBesideLine = isSpan && chosen.some(({ points }) => points.length > 1);
  const has = (form: string): boolean => marks.some(({ extent }) => extent.form === form);
  const isKind = (kind: string): boolean =>
    all.some(({ observation }) => observation.kind === kind);
  return [
    ...(isBand ? [say('rangeBand')] : []),
    ...(has('range') ? [say('range')] : []),
    ...(has('above') ? [say('above')] : []),
    ...(has('below') ? [say('below')] : []),
    ...(isSpan ? [say(isBesideLine ? 'spanBeside' : 'span')] : []),
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
