import { formatNumber } from '../../pipeline/model/format.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { dayLabel } from '../../pipeline/model/period.ts';
import { type Attribution, attribute, coveredYears, writeYears } from './attribution.ts';
import { drawnFigures } from './drawn-figures.ts';
import type { Figure } from './figure.ts';
import { creditOutlines } from './map/notes.ts';
import { say } from './words.ts';

/** `Điểm, thang 100, cao hơn là tốt hơn · VCCI công bố · 2009–2022` */
export const writeSubtitle = (figure: Figure): string => {
  const { indicator, unit, state } = figure;
  const { language } = state;
  const direction = indicator.direction === 'none' ? '' : say(indicator.direction, language);
  const measure = [capitalise(unit.name[language]), scaleText(figure), direction];
  const drawn = drawnFigures(figure);
  const sources = attribute(drawn, figure.naming).filter(({ isOurs }) => !isOurs);
  const isDerived = drawn.some(({ members }) => members !== null);
  const said = (isOwn: boolean): string => {
    const names = sources.filter((one) => one.isOwn === isOwn).map(({ name }) => name);
    const by = isOwn ? 'publishedBy' : 'reportedBy';
    return names.length === 0 ? '' : say(by, language, { names: names.join(', ') });
  };
  return join(' · ', [
    wholeText(figure),
    join(', ', measure),
    join(', ', [said(true), said(false), isDerived ? say('derivedBy', language) : '']),
    yearsText(figure),
  ]);
};

/** `Thành phần 2 của PCI` */
const wholeText = ({ whole, state }: Figure): string =>
  whole ? say('componentOf', state.language, { ...whole }) : '';

/** `Nguồn: VCCI, PCI 2009–2022 · bản phát hành 12, 22/11/2026`; of nothing, only the release. */
export const writeSource = (figure: Figure): string => {
  const { state, release } = figure;
  const { language } = state;
  const sources = attribute(drawnFigures(figure), figure.naming);
  const date = release ? writeDate(release.createdAt, language) : '';
  const drawnFrom = release ? say('release', language, { number: release.number, date }) : '';
  const text = sources.length === 0 ? '' : writeSources(figure, sources);
  const source = text === '' ? '' : say('source', language, { text });
  return capitalise(join(' · ', [source, drawnFrom, creditOutlines(figure)]));
};

/** Years are said once where all sources cover the same, else of each: `VCCI, PCI 2009–2022; ABC 2023`. */
const writeSources = (figure: Figure, sources: readonly Attribution[]): string => {
  const periods = new Set(sources.map(({ years }) => writeYears(years)));
  const series = ({ isOwn }: Attribution): string => (isOwn ? seriesName(figure) : '');
  if (periods.size > 1)
    return sources
      .map((one) => `${join(', ', [one.name, series(one)])} ${writeYears(one.years)}`)
      .join('; ');
  const [only, ...others] = sources;
  const years = yearsText(figure);
  if (only && others.length === 0) return join(', ', [only.name, join(' ', [series(only), years])]);
  return join(', ', [sources.map((one) => join(', ', [one.name, series(one)])).join('; '), years]);
};

const join = (mark: string, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(mark);

const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * Scores out of their highest; a per cent says its scale itself. A scale that starts above zero adds up
 * components: a change of method that changes their number changes it, so that there is no single one.
 */
const scaleText = ({ indicator, unit, state }: Figure): string => {
  const { min, max } = indicator.bounds;
  if (max === null || unit.id === '%') return '';
  const write = (value: number): string => formatNumber(value, state.language);
  if (min === null || min === 0)
    return unit.dimension === 'index'
      ? say('scale', state.language, { min: '0', max: write(max) })
      : say('scale100', state.language, { max: write(max) });
  if (indicator.breaks.length > 0) return '';
  return say('scale', state.language, { min: write(min), max: write(max) });
};

const seriesName = ({ indicator, state }: Figure): string => {
  const name = indicator.name[state.language];
  return /\(([^)]+)\)$/.exec(name)?.[1] ?? name;
};

/** Of the periods of the figures shown, whichever years were asked for. */
const yearsText = (figure: Figure): string => {
  const years = coveredYears(drawnFigures(figure));
  return years ? writeYears(years) : '';
};

const vietnamAhead = 7 * 60 * 60 * 1000;

/** The day in Viet Nam: `22/11/2026`, `22 Nov 2026`. */
const writeDate = (instant: string, language: Language): string =>
  dayLabel(new Date(Date.parse(instant) + vietnamAhead).toISOString().slice(0, 10), language);
