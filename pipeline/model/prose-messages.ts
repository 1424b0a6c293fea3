import type { Bilingual } from './language.ts';

/** Issues of a report in prose and of the figures accepted from it; see issue-messages.ts. */
export const proseMessages = {
  'prose-without-figures': {
    vi: 'Tệp là văn bản, không phải bảng, và không tìm thấy số liệu nào trong câu chữ. Hãy kiểm tra lại tệp, hoặc dán đoạn văn có số liệu.',
    en: 'The file is prose, not a table, and no figure was found in its sentences. Check the file, or paste the passage that has figures.',
  },
  'too-long-prose': {
    vi: 'Phần lời văn dài hơn giới hạn {limit} nghìn ký tự nên không được đọc. Hãy tách phần có số liệu thành tệp riêng.',
    en: 'The prose is over the limit of {limit} thousand characters and was not read. Put the part with figures in a file of its own.',
  },
  'prose-beside-tables': {
    vi: 'Ngoài bảng, lời văn của tài liệu còn {count} số liệu. Chúng chỉ được công bố khi có người nhận từng số; hãy xem ở mục Lời văn.',
    en: 'Beside its tables the document has {count} figures in its sentences. They are published only once somebody accepts each; see them under Prose.',
  },
  'no-such-place': {
    vi: 'Văn bản không có chỗ “{place}” của số liệu đã nhận “{text}”. Hãy tải lại trang rồi nhận lại số này.',
    en: 'The text has no place “{place}”, where “{text}” was accepted. Load the page again and accept the figure anew.',
  },
  'text-differs': {
    vi: 'Ô {where}: số liệu được nhận là “{text}” nhưng chỗ đó ghi “{found}”. Hãy tải lại trang rồi nhận lại số này.',
    en: 'Cell {where}: “{text}” was accepted but “{found}” stands there. Load the page again and accept the figure anew.',
  },
  'value-not-as-written': {
    vi: 'Ô {where}: giá trị nhận ({value}) khác với cách đọc “{text}” ({read}). Hãy kiểm tra lại trước khi công bố.',
    en: 'Cell {where}: the value accepted ({value}) is not what “{text}” reads as ({read}). Check it before publishing.',
  },
  'contrary-bounds': {
    vi: 'Ô {where}: giá trị nhận cho “{text}” không hợp với cách nói của nó ({qualifier}). Hãy nhập lại giá trị.',
    en: 'Cell {where}: the value accepted for “{text}” does not go with how it is told ({qualifier}). Enter the value again.',
  },
  'wrong-period': {
    vi: 'Ô {where}: kỳ của “{text}” không phải một khoảng thời gian có thật. Hãy nhập lại, ví dụ 2018 hoặc 2011–2015.',
    en: 'Cell {where}: the period of “{text}” is no stretch of time. Enter it again, for example 2018 or 2011–2015.',
  },
  'accepted-twice': {
    vi: 'Ô {where}: “{text}” là {indicator} của {geography}, {period}, đã nhận ở “{other}”. Hãy giữ lại một số.',
    en: 'Cell {where}: “{text}” is {indicator} of {geography}, {period}, already accepted at “{other}”. Keep one of them.',
  },
} as const satisfies Record<string, Bilingual>;
