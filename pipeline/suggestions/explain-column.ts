import type { Fact } from '../layout/columns/given.ts';
import type { Column, Known } from '../layout/layout.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Role } from '../match/headings.ts';
import type { Kind } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { Evidence, Reason, Suggested } from '../model/suggestion.ts';

/** The facts of a column as they are understood; null: said row by row, or not at all. */
export interface Understood {
  readonly role: Suggested<Role>;
  /** An indicator's id. */
  readonly indicator: Suggested<string> | null;
  /** A unit's id. */
  readonly unit: Suggested<string> | null;
  readonly kind: Suggested<Kind> | null;
  readonly period: Suggested<Period> | null;
  /** Slugs that the name above the column can stand for. */
  readonly geographies: Suggested<readonly string[]> | null;
}

/** How sure each kind of evidence makes of a fact. */
const sure = { person: 1, past: 0.95, words: 0.9, title: 0.8, unit: 0.7, default: 0.7 } as const;

/** What is understood of a column, how surely, and why. */
export const explainColumn = (column: Column, known: Known, matchers: Matchers): Understood => {
  const isFigure = column.role === 'value' || column.role === 'rank';
  const indicator = column.indicator ?? (isFigure ? known.indicator : null);
  const tell = <T>(fact: Fact, own: T | null, ofTable: T | null): Suggested<T> | null => {
    if (own !== null) return suggest(own, saidBy(column, fact), column);
    return ofTable === null || !isFigure ? null : suggest(ofTable, 'title', column);
  };
  return {
    role: explainRole(column),
    indicator: tell('indicator', column.indicator?.id ?? null, known.indicator?.id ?? null),
    unit:
      tell('unit', column.unit?.id ?? null, known.unit?.id ?? null) ??
      (indicator && column.role === 'value'
        ? suggest(matchers.unitOf(indicator.unit).id, 'unit', column)
        : null),
    kind:
      tell('kind', column.kind, known.kind) ??
      (isFigure ? suggest<Kind>('actual', 'default', column) : null),
    period: tell('period', column.period, known.period),
    geographies: tell('geographies', column.geographies, null),
  };
};

const saidBy = ({ given }: Column, fact: Fact): 'person' | 'past' | 'words' => {
  if (given?.[fact] === undefined) return 'words';
  return given.past?.includes(fact) ? 'past' : 'person';
};

const explainRole = (column: Column): Suggested<Role> => {
  const { role, given, heard } = column;
  const isGiven = given?.role !== undefined || (given?.indicator && role === 'value');
  if (isGiven) return suggest(role, saidBy(column, given.role ? 'role' : 'indicator'), column);
  if (heard === null) return { value: role, confidence: 0, reason: nothingKnown };
  if (heard === 'words') return suggest(role, 'words', column);
  const { share, isWorded } = heard;
  const confidence = Math.round((isWorded ? 0.5 : 0.35) * 100 + share * 40) / 100;
  return { value: role, confidence, reason: byCells(share) };
};

const suggest = <T>(
  value: T,
  by: Evidence & keyof typeof sure,
  { heading }: Column,
): Suggested<T> => ({ value, confidence: sure[by], reason: { by, text: wordsOf(by, heading) } });

const wordsOf = (by: keyof typeof sure, heading: string): Reason['text'] => {
  switch (by) {
    case 'person':
      return { vi: 'do người duyệt chọn', en: 'chosen by a person' };
    case 'past':
      return { vi: 'như báo cáo cùng mẫu trước đây', en: 'as in an earlier report of this shape' };
    case 'words':
      return { vi: `theo tiêu đề “${heading}”`, en: `by the heading “${heading}”` };
    case 'title':
      return {
        vi: 'theo dòng trên bảng, tên trang, tên tệp hoặc thông tin kèm theo',
        en: 'by the lines above the table, the name of the sheet or file, or the details sent along',
      };
    case 'unit':
      return { vi: 'đơn vị của chỉ tiêu', en: 'the indicator’s own unit' };
    case 'default':
      return { vi: 'không có chữ nào ghi khác', en: 'nothing says otherwise' };
  }
};

const byCells = (share: number): Reason => {
  const percent = Math.round(share * 100);
  return {
    by: 'values',
    text: {
      vi: `${percent}% số ô bên dưới có dạng này`,
      en: `${percent}% of the cells below look like it`,
    },
  };
};

const nothingKnown: Reason = {
  by: 'default',
  text: { vi: 'chưa nhận ra cột này', en: 'the column is not recognised' },
};
