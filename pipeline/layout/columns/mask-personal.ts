import { mailAddress } from '../../parse/mail-address.ts';
import { plainText } from '../../parse/plain-text.ts';
import { isPersonName } from './person-name.ts';

/** What stands in the place of personal data. */
const mask = '•••';

/** Ten or eleven digits from 02 to 09 on, or nine after +84; a figure does not begin so. */
const phone = /(?<![\d.,])(?:\+84[ .-]?[2-9]\d|\(0[2-9]\d\)|0[2-9]\d)(?:[ .-]?\d){7,8}(?!\d)/gu;
/** Twelve digits that begin with a province's code, from 001 on: no figure begins with a zero. */
const card = /(?<![\d.,])0\d{11}(?!\d)/gu;
/** Nine digits may be an amount of money: only beside the card's name. */
const oldCard = /(?:cmnd|cmt|cccd|căn cước|định danh)[^\d\n]{0,20}\d{9,12}(?!\d)/giu;
const identifiers = [mailAddress, phone, card, oldCard];

const name = String.raw`\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,4}`;
const addressed = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c|ThS|TS|PGS|CN|KS|BS)[.: ]+)(${name})`,
  'gu',
);
/** What stands after the office of one who signs or answers, up to the next part of the line. */
const office =
  /(?<![\p{L}\p{M}])((?:người [\p{L} ]{2,20}|thủ trưởng[\p{L} ]{0,20}|phụ trách[\p{L} ]{0,20}|kế toán[\p{L} ]{0,10}|(?:phó )?(?:chủ tịch|giám đốc|chánh văn phòng|trưởng phòng)[\p{L} ]{0,20}|đầu mối|liên hệ|họ và tên|họ tên|tác giả):)[^,;()\n]+(?:\([^()\n]*\))?/giu;
/** Who signs today was born before 2010; a later day is that of the report, and says of nobody. */
const day = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19\d\d|200\d)(?!\d)/gu;
const birthYear = /(?:sinh năm|năm sinh)\D{0,3}(?:19|20)\d\d/giu;

const withoutDigits = (text: string): string => text.replace(/\d[\d\s/.-]*$/u, mask);

/** Does the text hold a telephone number, an identity card's or a mail address? */
export const holdsIdentifier = (text: string): boolean =>
  identifiers.some((pattern) => plainText(text).search(pattern) >= 0);

/**
 * A cell of a report as everyone may see it: telephone and card numbers, mail addresses, the names of
 * those who signed and the birth dates beside them are masked. `isPlace`: a place's name that could be
 * a person's (Hồ Chí Minh) stays.
 */
export const maskPersonal = (text: string, isPlace: (text: string) => boolean): string => {
  const words = text.trim().split(/\s+/u).length;
  if (words > 2 && isPersonName(text.trim()) && !isPlace(text.trim())) return mask;
  const masked = text
    .replace(mailAddress, mask)
    .replace(oldCard, withoutDigits)
    .replace(phone, mask)
    .replace(card, mask)
    .replace(office, `$1 ${mask}`)
    .replace(addressed, (whole: string, person: string) =>
      isPersonName(person) ? whole.replace(person, mask) : whole,
    );
  return masked === text ? text : masked.replace(birthYear, withoutDigits).replace(day, mask);
};
