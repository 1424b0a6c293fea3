import type { Matchers } from '../../match/create-matchers.ts';
import type { WrittenUnit } from '../../model/indicator.ts';
import { type KnownContext, only, type Report } from './known-context.ts';
import type { Title } from './read-title.ts';

/** The unit that is said for the whole table, in a line of its own or within the title; or the hint's. */
export const settleUnit = (
  title: Title,
  { hints, matchers }: KnownContext,
  report: Report,
): WrittenUnit | null => {
  const text = title.unit ?? (unitInLines(title, matchers) ? null : hints.unit);
  if (!text) return unitInLines(title, matchers);
  const several = unitsOf(text, matchers);
  return several
    ? only(several.filter(isToldOnly))
    : (matchers.unit(text) ?? report('unknown-unit', text, title.saidIn.unit));
};

/** "Đơn vị: Sở Nội vụ" is an office, "Đơn vị: triệu đồng" a unit: the words tell. */
const unitWord = /(?:^|[ (])đơn vị ?: ?([^();]+?)(?= ?(?:[);]|$))/giu;
const brackets = /\(([^()]+)\)/gu;

/** `KẾT QUẢ NĂM 2023 (triệu đồng)`: in brackets without a word only what must be told. */
const unitInLines = ({ lines }: Title, matchers: Matchers): WrittenUnit | null => {
  const found = lines.flatMap(({ text }) => [
    ...unitsAt(unitWord, text, matchers),
    ...unitsAt(brackets, text, matchers).filter(isToldOnly),
  ]);
  return only([...new Set(found)]);
};

const unitsAt = (pattern: RegExp, text: string, matchers: Matchers): readonly WrittenUnit[] =>
  [...text.matchAll(pattern)].flatMap(([, words = '']) => matchers.unit(words) ?? []);

/** Amounts of money come in đồng, millions or billions; a dossier is a dossier without being told. */
const isToldOnly = ({ dimension, power }: WrittenUnit): boolean =>
  dimension === 'money' || power !== undefined;

/** `ĐVT: triệu đồng, sáng kiến`: each column has its own of them; null: not all are units. */
const unitsOf = (text: string, matchers: Matchers): readonly WrittenUnit[] | null => {
  if (matchers.unit(text)) return null;
  const parts = text.split(/[,;/]| và /u).map((part) => part.trim());
  const units = parts.flatMap((part) => matchers.unit(part) ?? []);
  return parts.length > 1 && units.length === parts.length ? units : null;
};
