import type { Bilingual } from './language.ts';

/** Issues about what an index can be and in which years; see issue-messages.ts. */
export const boundMessages = {
  'indicator-not-in-period': {
    vi: 'Ô {where}: chỉ tiêu {indicator} không được công bố trong kỳ {period}, nên “{text}” không thể là số của chỉ tiêu này. Hãy kiểm tra tên chỉ tiêu và kỳ báo cáo.',
    en: 'Cell {where}: {indicator} was not published in {period}, so “{text}” cannot be a figure of it. Check the indicator and the period.',
  },
  'ranked-counts-differ': {
    vi: 'Ô {where}: hạng “{text}” tính trên {of} đơn vị, còn ô {other} của cùng chỉ tiêu {indicator}, {period} tính trên {otherOf}. Hãy kiểm tra số đơn vị được xếp hạng.',
    en: 'Cell {where}: rank “{text}” is among {of}, while {other} of the same indicator ({indicator}, {period}) is among {otherOf}. Check how many were ranked.',
  },
  'parts-exceed-whole': {
    vi: 'Ô {where}: {indicator} là {whole}, nhưng các phần của nó ({cells}) cộng lại là {sum}. Hãy kiểm tra lại các ô này.',
    en: 'Cell {where}: {indicator} is {whole}, but its parts ({cells}) add up to {sum}. Check these cells.',
  },
} as const satisfies Record<string, Bilingual>;
