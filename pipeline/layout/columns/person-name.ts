import { withoutMarks } from '../../match/match-lost-marks.ts';
import { plainText } from '../../parse/plain-text.ts';

/** The family names of nearly all Vietnamese, without marks. */
const familyNames = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan trinh mai dao luong lam truong ha cao chu chau phung to ta trieu thai quach kieu vuong la giang tong luu than nong vi ma sung giap hua nghiem khuc bach mac dam'.split(
    ' ',
  ),
);

/** `Nguyễn Thị Hoa`, `ThS. Trần Văn An`, several of them divided by commas or line ends. */
export const isPersonName = (text: string): boolean =>
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
