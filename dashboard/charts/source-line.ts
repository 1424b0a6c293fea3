import { formatNumber } from '../../pipeline/model/format.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { Figure } from './figure.ts';
import { say } from './words.ts';

/** `Điểm, thang 100, cao hơn là tốt hơn · VCCI công bố · 2009–2022` */
export const writeSubtitle = (figure: Figure): string => {
  const { indicator, unit, state, publishers } = figure;
  const { language } = state;
  const direction = indicator.direction === 'none' ? '' : say(indicator.direction, language);
  const measure = [capitalise(unit.name[language]), scaleText(figure), direction];
  const by = indicator.publisher === null ? 'reportedBy' : 'publishedBy';
  const names = publishers.map(shortName).join(', ');
  return join(' · ', [
    join(', ', measure),
    names === '' ? '' : say(by, language, { names }),
    yearsText(figure),
  ]);
};

/** `Nguồn: VCCI, PCI 2009–2022 · bản phát hành 12, 22/11/2026` */
export const writeSource = (figure: Figure): string => {
  const { indicator, state, publishers, release } = figure;
  const { language } = state;
  const series = indicator.publisher === null ? '' : seriesName(figure);
  const what = join(' ', [series, yearsText(figure)]);
  const text = join(', ', [publishers.map(shortName).join('; '), what]);
  const date = release ? writeDate(release.createdAt, language) : '';
  return join(' · ', [
    say('source', language, { text }),
    release ? say('release', language, { number: release.number, date }) : '',
  ]);
};

const join = (mark: string, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(mark);

const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Scores out of their highest; a per cent says its scale itself. */
const scaleText = ({ indicator, unit, state }: Figure): string => {
  const { min, max } = indicator.bounds;
  if (max === null || unit.id === '%') return '';
  const write = (value: number): string => formatNumber(value, state.language);
  if (min === null || min === 0)
    return unit.dimension === 'index'
      ? say('scale', state.language, { min: '0', max: write(max) })
      : say('scale100', state.language, { max: write(max) });
  return say('scale', state.language, { min: write(min), max: write(max) });
};

/** A publisher goes by its abbreviation where its name carries one: `… (VCCI)`. */
const shortName = (name: string): string => /\(([A-Z][A-Z\d-]+)\)$/.exec(name)?.[1] ?? name;

const seriesName = ({ indicator, state }: Figure): string => {
  const name = indicator.name[state.language];
  return /\(([^)]+)\)$/.exec(name)?.[1] ?? name;
};

const yearsText = ({ state, years, ranking }: Figure): string => {
  if (!years) return '';
  if (state.view === 'ranking' && ranking) return String(ranking.period.end);
  return years.from === years.to ? String(years.to) : `${years.from}–${years.to}`;
};

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const vietnamAhead = 7 * 60 * 60 * 1000;

/** The day in Viet Nam: `22/11/2026`, `22 Nov 2026`. */
const writeDate = (instant: string, language: Language): string => {
  const local = new Date(Date.parse(instant) + vietnamAhead);
  const [day, month, year] = [local.getUTCDate(), local.getUTCMonth(), local.getUTCFullYear()];
  if (language === 'en') return `${day} ${months[month]} ${year}`;
  return `${String(day).padStart(2, '0')}/${String(month + 1).padStart(2, '0')}/${year}`;
};
