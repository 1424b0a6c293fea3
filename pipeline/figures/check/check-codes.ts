import { createIssue } from '../../create-issue.ts';
import { firstDayOf34, type Geography } from '../../model/geography.ts';
import type { Issue } from '../../model/issue.ts';
import { type Period, periodKey } from '../../model/period.ts';
import type { Figure, ProvinceCode } from '../figure.ts';

export interface Coded {
  readonly row: number;
  readonly code: ProvinceCode;
  /** Its number among the coded figures. */
  readonly at: number;
}

/** Codes without names, of one period. */
export interface Alone {
  readonly period: Period;
  /** The first whose code is another unit's on each basis. */
  example: Coded | null;
  isOf63: boolean;
  isOf34: boolean;
  /** The title or the heading says which set they number. */
  isSaid: boolean;
  readonly codes: Set<string>;
}

const isAmbiguous = ({ slugs }: ProvinceCode): boolean =>
  slugs['63'] !== undefined && slugs['34'] !== undefined && slugs['63'] !== slugs['34'];

/** What the codes beside and instead of names say together. */
export const createCodeWitness = () => {
  const alone = new Map<string, Alone>();
  const kept = new Map<Period, Alone>();
  let [heard, beside, agreeing] = [0, 0, 0];

  const groupOf = (period: Period): Alone => {
    const key = periodKey(period);
    const group = alone.get(key) ?? {
      period,
      example: null,
      isOf63: false,
      isOf34: false,
      isSaid: false,
      codes: new Set(),
    };
    alone.set(key, group);
    kept.set(period, group);
    return group;
  };

  const hearAlone = ({ row, timing, rank, places }: Figure, code: ProvinceCode): void => {
    const group = kept.get(timing.period) ?? groupOf(timing.period);
    if (isAmbiguous(code)) group.example ??= { row, code, at: heard };
    group.isOf63 ||= code.slugs['34'] === undefined;
    group.isOf34 ||= rank?.of === 34;
    group.isSaid ||= places.said !== undefined;
    group.codes.add(code.code);
  };

  const hear = (figure: Figure, code: ProvinceCode): void => {
    heard += 1;
    if (code.isAlone) {
      hearAlone(figure, code);
      return;
    }
    beside += 1;
    const { geographies } = figure.places;
    if (Object.values(code.slugs).some((slug) => geographies.includes(slug))) agreeing += 1;
  };

  return {
    hear,
    alone: (): readonly Alone[] => [...alone.values()],
    beside: (): number => beside,
    agreeing: (): number => agreeing,
  };
};
export type CodeWitness = Omit<ReturnType<typeof createCodeWitness>, 'hear'>;

/**
 * Codes alone, and nothing tells which set of provinces they number: an error that asks. A code that
 * only the 63 have tells it, and so do a ranking of 34 and the title; otherwise the period, unless it reaches over
 * the merger, or the codes are those of all the 34 in a year when there were none.
 */
export const findCodeWithoutBasis = (
  witnesses: readonly CodeWitness[],
  geographies: readonly Geography[],
  isPeriodByRow: boolean,
): Issue | undefined => {
  const all34 = geographies.filter(({ basis }) => basis === '34').length;
  const groups = Map.groupBy(
    witnesses.flatMap((one) => one.alone()),
    ({ period }) => (isPeriodByRow ? periodKey(period) : ''),
  );
  for (const group of groups.values()) {
    const example = firstExample(group);
    if (!example || group.some(({ isOf63, isOf34, isSaid }) => isOf63 || isOf34 || isSaid))
      continue;
    const hasAll34 = new Set(group.flatMap(({ codes }) => [...codes])).size === all34;
    const isDecided = group.every(({ period }) =>
      period.to < firstDayOf34 ? !hasAll34 : (period.from ?? '') >= firstDayOf34,
    );
    if (!isDecided) return codeWithoutBasis(example, geographies);
  }
  return undefined;
};

const firstExample = (group: readonly Alone[]): Coded | null =>
  group
    .map(({ example }) => example)
    .filter((example) => example !== null)
    .toSorted((a, b) => a.at - b.at)[0] ?? null;

const nameOf = (slug: string | undefined, geographies: readonly Geography[]) =>
  geographies.find((one) => one.slug === slug)?.name ?? '';

const codeWithoutBasis = ({ row, code }: Coded, geographies: readonly Geography[]): Issue =>
  createIssue(
    'code-without-basis',
    { row, column: code.column },
    {
      text: code.text,
      params: {
        before: nameOf(code.slugs['63'], geographies),
        after: nameOf(code.slugs['34'], geographies),
      },
    },
  );

/** Warns of a code beside a name that is another unit's. */
export type CheckCode = (figure: Figure, geography: Geography) => Issue | null;

/**
 * The name wins. Codes under "Mã số" are taken for official ones only where at least as many agree
 * with their names as do not: offices number provinces in their own ways too.
 */
export const createCodeCheck = (witnesses: readonly CodeWitness[]): CheckCode => {
  const beside = witnesses.reduce((sum, one) => sum + one.beside(), 0);
  const agreeing = witnesses.reduce((sum, one) => sum + one.agreeing(), 0);
  const isOfficial = agreeing * 2 >= beside;
  return (figure, geography) => {
    const { code } = figure.places;
    if (!code || code.isAlone || geography.code === null || geography.code === code.code)
      return null;
    if (!isOfficial && !code.isSaid) return null;
    return createIssue(
      'code-contradicts-name',
      { row: figure.row, column: code.column },
      {
        severity: 'warning',
        text: code.text,
        params: { name: geography.name, code: geography.code },
      },
    );
  };
};
