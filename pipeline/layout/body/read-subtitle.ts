import { limits } from '../../limits.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { findGroupPart, type GroupPart } from '../../match/group-part.ts';
import type { Indicator, WrittenUnit } from '../../model/indicator.ts';
import type { Kind } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import { isPeriod } from '../../parse/parse-period.ts';
import { filledCells, type Row } from '../../source/table.ts';
import { bareShare } from '../columns/bare-shares.ts';
import { describeHeading, withYear } from '../heading/describe-heading.ts';
import type { Known } from '../layout.ts';
import { findPeriods } from '../title/find-in-text.ts';
import { type Doubt, findDoubt, isEstimate } from './find-doubt.ts';

/** A line among the rows of a table that says of what, of whom or of when the rows below it are. */
export interface Subtitle {
  readonly row: number;
  readonly text: string;
  /** The text without its number, bullet and colon. */
  readonly name: string;
  readonly indicator: Indicator | null;
  readonly period: Period | null;
  /** `Quý I`, of the year that each column says; null: the line says none, or says it whole. */
  readonly within: string | null;
  readonly kind: Kind | null;
  /** Slugs that its province's name can stand for. */
  readonly geographies: readonly string[] | null;
  readonly unit: WrittenUnit | null;
  readonly isRank: boolean;
  /** The part of the province that it names, or `whole` where it says that none is meant. */
  readonly part: GroupPart | null;
  /** Why it is not known what the rows below are; null: it is. */
  readonly doubt: Doubt | null;
}

const ordinal = /^(?:[\d.]+|[IVX]+|[A-H])[.)]?$/u;
const numbering =
  /^(?:(?:bảng|biểu|phần|mục) )?(?:(?:\d{1,2}|[IVX]+|[A-H])[.):]|\d{1,2}:?) (?!tháng(?!\p{L}))/iu;
const bullet = /^[-+*•–—]\s+/u;

/** The name in a line among the rows, without its number, bullet and colon. */
const nameOf = (line: string): string =>
  line.replace(/\s+/g, ' ').replace(bullet, '').replace(numbering, '').replace(/\s*:$/u, '');

const silent = {
  indicator: null,
  period: null,
  within: null,
  kind: null,
  geographies: null,
  unit: null,
  isRank: false,
  part: null,
  doubt: null,
};

/**
 * `PCI năm 2018`, `II | Năm 2018`, `Quý II`, `Tỉnh Nam Định`, `Cấp xã`, `Tỷ lệ (%)`; null where the line
 * says nothing of the kind, as the name of a theme, or what is known already.
 */
export const readSubtitle = (row: Row, known: Known, matchers: Matchers): Subtitle | null => {
  const filled = filledCells(row);
  const [line, ...others] = filled.filter((cell) => !ordinal.test(cell));
  if (line === undefined || others.length > 0 || line.length > limits.label) return null;
  const name = nameOf(line);
  const said = { ...silent, row: row.row, text: line, name };
  const doubtful = (doubt: Doubt): Subtitle => ({
    ...said,
    period: findPeriods(name)[0] ?? null,
    doubt,
  });
  if (isEstimate(name)) return doubtful('estimate');
  const understood = readName(name, known, matchers);
  if (understood) return { ...said, ...understood };
  const part = findGroupPart(name, matchers);
  if (part) return { ...said, part };
  const doubt = findDoubt(name, known, matchers);
  return doubt && doubtful(doubt);
};

type Named = Pick<
  Subtitle,
  'indicator' | 'period' | 'within' | 'kind' | 'geographies' | 'unit' | 'isRank'
>;

const percent = '%';

/** What the name says as a heading would; null: nothing that rows could be of. */
const readName = (name: string, known: Known, matchers: Matchers): Named | null => {
  const { roles, indicator, kind, within, geographies, ...meaning } = describeHeading(
    name,
    matchers,
  );
  const period = meaning.period ?? partOf(within, known.period);
  const isRank = roles.join() === 'rank';
  const isShare = bareShare.test(foldLabel(name));
  const unit = meaning.unit ?? (isShare ? matchers.unitOf(percent) : unitLine(name, matchers));
  const isMeasure = isRank || roles.join() === 'value';
  const isSaid = isMeasure || period || indicator || kind || geographies || within || unit;
  if (!isSaid) return null;
  return { indicator, period, within: period ? null : within, kind, geographies, unit, isRank };
};

/** `(%)`, `ĐVT: triệu đồng`; a bare `Hồ sơ` is a theme. */
const unitLine = (name: string, matchers: Matchers): WrittenUnit | null =>
  /^\(|: /u.test(name) ? (matchers.unit(name) ?? null) : null;

/** `Quý II` of the year that the title is about. */
const partOf = (within: string | null, known: Period | null): Period | null => {
  if (within === null || known === null || known.start !== known.end) return null;
  const part = withYear(within, known.end);
  return isPeriod(part) ? part : null;
};
