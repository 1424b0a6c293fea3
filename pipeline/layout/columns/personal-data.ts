import { createIssue } from '../../create-issue.ts';
import { withoutMarks } from '../../match/match-lost-marks.ts';
import type { Issue } from '../../model/issue.ts';
import { plainText } from '../../parse/plain-text.ts';
import type { Column } from '../layout.ts';

/** The family names of nearly all Vietnamese, without marks. */
const familyNames = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan trinh mai dao luong lam truong ha cao chu chau phung to ta trieu thai quach kieu vuong la giang tong luu than nong vi ma sung giap hua nghiem khuc bach mac dam'.split(
    ' ',
  ),
);

/** `Nguyễn Thị Hoa`, `ThS. Trần Văn An`, several of them divided by commas or line ends. */
const isPersonName = (text: string): boolean =>
  text.split(/[,;\n]|\s+và\s+/u).every((name) => {
    const words = plainText(name)
      .replace(/^(?:(?:ông|bà|ths?|ts|pgs|gs|cn|ks|bs|cử nhân|kỹ sư|tiến sĩ)[.\s]+)+/iu, '')
      .split(' ');
    const [family = ''] = words;
    return (
      words.length >= 2 &&
      words.length <= 6 &&
      words.every((word) => /^\p{Lu}[\p{L}\p{M}]*\.?$/u.test(word)) &&
      familyNames.has(withoutMarks(family.normalize('NFC').toLowerCase()))
    );
  });

/** Mobile and landline numbers; identity cards of nine and of twelve digits; mail addresses. */
const identifier = /^(?:(?:\+84|0)(?:[\s.-]?\d){9,10}|\d{9}|\d{12}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/u;

const isPersonal = (cell: string): boolean =>
  isPersonName(cell.trim()) || identifier.test(plainText(cell));

/**
 * Do most of the cells name or identify persons? "Hà Giang" has a family name in it too: asked only of
 * columns that hold neither provinces nor figures.
 */
export const holdPersons = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.filter(isPersonal).length > cells.length / 2;

/** What is left out, without a word of what stands there. */
export const personalData = (column: Column): Issue =>
  createIssue(
    'personal-data',
    { row: column.row, column: column.index },
    { severity: 'warning', text: column.heading },
  );
