import type { Column, Layout } from '../../layout/layout.ts';
import type { RowContext, SaidPart } from '../../layout/row-context.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { findGroupPart } from '../../match/group-part.ts';
import { isMissingMark } from '../../parse/parse-stated-value.ts';
import { cellText, type Row } from '../../source/table.ts';

/**
 * Reads of what part of the province a row is: by a column beside its subject, or the line that it stands
 * below; null: of all of it. Left of the subject a blank cell means the one above it, and elsewhere all.
 */
export const createPartReader = ({
  layout,
  part: ofLine,
  matchers,
}: RowContext): ((row: Row) => SaidPart | null) => {
  const { splits } = layout;
  if (splits.length === 0) return () => ofLine;
  const subject = subjectIndex(layout);
  const above = new Map<Column, string>();
  return (row) => {
    for (const column of splits) {
      const text = cellText(row, column.index);
      if (text !== '' || column.index > subject) above.set(column, text);
    }
    return (
      splits.reduce<SaidPart | null>(
        (found, column) => found ?? readPart(above.get(column) ?? '', column, matchers),
        null,
      ) ?? ofLine
    );
  };
};

const subjectIndex = ({ geography, indicator }: Layout): number =>
  (geography ?? indicator)?.index ?? Number.POSITIVE_INFINITY;

const field = /^(?:lĩnh vực|ngành)(?!\p{L})/iu;

/** "Ý Yên" under "Huyện" is one; "Chuyển đổi số" under "Lĩnh vực" is a theme, and no part. */
const readPart = (
  text: string,
  { index: column, row, heading, path }: Column,
  matchers: Matchers,
): SaidPart | null => {
  if (isMissingMark(text)) return null;
  const word = path.at(-1) ?? '';
  const named = findGroupPart(text, matchers) ?? findGroupPart(`${word} ${text}`, matchers);
  const is = named ?? (field.test(word) ? 'whole' : 'place');
  const name = /^cấp$/iu.test(word) ? `${word} ${text}` : text;
  return is === 'whole' ? null : { row, column, text: heading, name, is };
};
