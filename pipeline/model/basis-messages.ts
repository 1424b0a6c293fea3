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
  'basis-before-merging': {
    vi: 'Ô {where}: “{text}” của kỳ {period} được hiểu theo {basis}, vì {why} ({count} số liệu như vậy). Nếu không đúng, hãy sửa lại, hoặc thêm cột “Bộ tỉnh” ghi 34 hoặc 63.',
    en: 'Cell {where}: “{text}” of {period} was read as one of {basis}, for {why} ({count} such figures). If that is wrong, correct it, or add a column “Basis” with 34 or 63.',
  },
  'overlapping-provinces': {
    vi: 'Ô {where}: “{text}” kỳ {period} được hiểu là tỉnh mới sau sáp nhập, đã gồm {part}, mà bảng lại có {part} riêng ở dòng {line}. Nếu bảng theo tỉnh cũ, hãy ghi “theo địa giới trước sáp nhập” ở tiêu đề hoặc thêm cột “Bộ tỉnh” ghi 63; nếu theo tỉnh mới, hãy bỏ dòng {line}.',
    en: 'Cell {where}: “{text}” in {period} was read as the province since the merger, which {part} is part of, and the table has {part} by itself in row {line}. If the table is of the former provinces, write “theo địa giới trước sáp nhập” in the title or add a column “Basis” with 63; if it is of the new ones, remove row {line}.',
  },
  'basis-against-words': {
    vi: 'Bảng ghi “{said}”, tức {other}, nhưng {why} ở ô {where} (“{text}”) là theo {basis}; {count} số liệu được hiểu theo {basis}. Hãy sửa chỗ sai, hoặc thêm cột “Bộ tỉnh” ghi 34 hoặc 63.',
    en: 'The table says “{said}”, that is {other}, but by {why} cell {where} (“{text}”) is one of {basis}; {count} figures were read so. Correct what is wrong, or add a column “Basis” with 34 or 63.',
  },
} as const satisfies Record<string, Bilingual>;
