import type { Bilingual } from './language.ts';

/** Issues about which set of provinces a name belongs to; see issue-messages.ts. */
export const basisMessages = {
  'basis-over-merging': {
    vi: 'Ô {where}: kỳ {period} bắt đầu trước và kết thúc sau ngày sáp nhập 1/7/2025; “{text}” được hiểu theo {basis}, vì {why} ({count} số liệu như vậy). Nếu không đúng, hãy thêm cột mã tỉnh hoặc chia kỳ ở ngày đó.',
    en: 'Cell {where}: {period} began before the merger of 1 July 2025 and ended after it; “{text}” was read as one of {basis}, for {why} ({count} such figures). If that is wrong, add a column of province codes or divide the period at that day.',
  },
} as const satisfies Record<string, Bilingual>;
