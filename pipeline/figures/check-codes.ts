import { createIssue } from '../create-issue.ts';
import type { Geography } from '../model/geography.ts';
import type { Issue } from '../model/issue.ts';
import { periodKey } from '../model/period.ts';
import { merged } from './choose-geography.ts';
import type { Figure, ProvinceCode } from './figure.ts';

interface Coded extends Figure {
  readonly code: ProvinceCode;
}

const isCoded = (figure: Figure): figure is Coded => figure.code !== null;

const isAmbiguous = ({ code }: Coded): boolean =>
  code.slugs['63'] !== undefined &&
  code.slugs['34'] !== undefined &&
  code.slugs['63'] !== code.slugs['34'];

/**
 * Codes alone, and nothing tells which set of provinces they number: an error that asks. A code that
 * only the 63 have tells it, and so does a ranking of 34; otherwise the period, unless it reaches over
 * the merger, or the codes are those of all the 34 in a year when there were none.
 */
export const findCodeWithoutBasis = (
  figures: readonly Figure[],
  geographies: readonly Geography[],
  isPeriodByRow: boolean,
): Issue | undefined => {
  const alone = figures.filter(isCoded).filter(({ code }) => code.isAlone);
  const all34 = geographies.filter(({ basis }) => basis === '34').length;
  const groups = Map.groupBy(alone, ({ period }) => (isPeriodByRow ? periodKey(period) : ''));
  for (const group of groups.values()) {
    const example = group.find(isAmbiguous);
    const isOf63 = group.some(({ code }) => code.slugs['34'] === undefined);
    const isOf34 = group.some(({ rank }) => rank?.of === 34);
    if (!example || isOf63 || isOf34) continue;
    const hasAll34 = new Set(group.map(({ code }) => code.code)).size === all34;
    const isDecided = group.every(({ period }) =>
      period.to < merged ? !hasAll34 : (period.from ?? '') >= merged,
    );
    if (!isDecided) return codeWithoutBasis(example, geographies);
  }
  return undefined;
};

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
export const createCodeCheck = (figures: readonly Figure[]): CheckCode => {
  const beside = figures.filter(isCoded).filter(({ code }) => !code.isAlone);
  const agreeing = beside.filter(({ code, geographies }) =>
    Object.values(code.slugs).some((slug) => geographies.includes(slug)),
  );
  const isOfficial = agreeing.length * 2 >= beside.length;
  return (figure, geography) => {
    const { code } = figure;
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
