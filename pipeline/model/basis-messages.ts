import type { Bilingual } from './language.ts';

/** Issues about which set of provinces a name belongs to; see issue-messages.ts. */
export const basisMessages = {
  'basis-over-merging': {
    vi: 'Ô {where}: kỳ {period} bắt đầu trước và kết thúc sau ngày sáp nhập 1/7/2025; “{text}” được hiểu theo {basis}, vì {why} ({count} số liệu như vậy). Nếu không đúng, hãy thêm cột mã tỉnh hoặc chia kỳ ở ngày đó.',
    en: 'Cell {where}: {period} began before the merger of 1 July 2025 and ended after it; “{text}” was read as one of {basis}, for {why} ({count} such figures). If that is wrong, add a column of province codes or divide the period at that day.',
  },
  'basis-by-words': {
    vi: 'Ô {where}: “{text}” của kỳ {period} được hiểu theo {basis}, vì bảng ghi “{said}” ({count} số liệu như vậy). Nếu không đúng, hãy sửa chỗ ghi ấy, hoặc thêm cột “Bộ tỉnh” ghi 34 hoặc 63.',
    en: 'Cell {where}: “{text}” of {period} was read as one of {basis}, for the table says “{said}” ({count} such figures). If that is wrong, correct it, or add a column “Basis” with 34 or 63.',
  },
  'basis-against-words': {
    vi: 'Bảng ghi “{said}”, tức {other}, nhưng {why} ở ô {where} (“{text}”) là theo {basis}; {count} số liệu được hiểu theo {basis}. Hãy sửa chỗ sai, hoặc thêm cột “Bộ tỉnh” ghi 34 hoặc 63.',
    en: 'The table says “{said}”, that is {other}, but by {why} cell {where} (“{text}”) is one of {basis}; {count} figures were read so. Correct what is wrong, or add a column “Basis” with 34 or 63.',
  },
} as const satisfies Record<string, Bilingual>;
