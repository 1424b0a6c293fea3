import type { Basis, Geography } from '../model/geography.ts';
import { foldLabel } from './fold-label.ts';

/** The slug that an official code stands for on each basis: 15 is Yên Bái of the 63, Lào Cai of the 34. */
export interface CodeMatch {
  /** Two digits. */
  readonly code: string;
  readonly slugs: Readonly<Partial<Record<Basis, string>>>;
}

/** `1`, `01`, `1.0` → `01`; undefined when it cannot be a province's code. */
export const parseCode = (text: string): string | undefined =>
  /^(\d{1,2})(?:[.,]0{1,2})?$/.exec(text.trim())?.[1]?.padStart(2, '0');

/** A cell → the provinces it is the code of; undefined when no province has or had it. */
export const createCodeMatcher = (
  geographies: readonly Geography[],
): ((text: string) => CodeMatch | undefined) => {
  const byCode = Map.groupBy(geographies, ({ code }) => code);
  return (text) => {
    const code = parseCode(text);
    const holders = code === undefined ? undefined : byCode.get(code);
    if (code === undefined || holders === undefined) return undefined;
    const slugs = holders.flatMap(({ basis, slug }) => (basis ? [[basis, slug] as const] : []));
    return { code, slugs: Object.fromEntries(slugs) };
  };
};

/** Does the heading itself say that the codes are of provinces? "Mã số" may count the rows of a form. */
export const isProvinceCodeHeading = (heading: string): boolean =>
  /tỉnh|tinh|địa phương|hành chính|đvhc|province|gso/u.test(foldLabel(heading));
