import type { Bilingual } from '../../../pipeline/model/language.ts';

/** The texts of looking at a file before it is sent, Vietnamese first. */
export const draftWords = {
  'draft.status': { vi: 'Chưa gửi', en: 'Not sent yet' },
  'draft.statusMends': { vi: 'Chưa gửi phần sửa', en: 'Mends not sent yet' },
  'draft.onServer': {
    vi: '{size} · máy chủ đã có tệp này; những gì sửa ở đây thì chưa, cho đến khi gửi',
    en: '{size} · the server has this file; what is mended here it gets when you send',
  },
  'draft.halfSent': {
    vi: 'Máy chủ đã nhận tệp nhưng chưa nhận những gì đã sửa; bản chưa sửa ấy không ai công bố được. Bản nháp này được giữ nguyên; hãy gửi lại.',
    en: 'The server has the file but not what was mended; nobody can publish that unmended copy. This draft is kept as it is; send it again.',
  },
  'draft.here': {
    vi: '{size} · đang đọc ngay trên máy này, chưa có gì rời khỏi máy',
    en: '{size} · read on this machine; nothing has left it yet',
  },
  'draft.opening': { vi: 'Đang mở tệp…', en: 'Opening the file…' },
  'draft.reading': { vi: 'Đang đọc…', en: 'Reading…' },
  'draft.send': { vi: 'Gửi tệp này', en: 'Send this file' },
  'draft.discard': { vi: 'Bỏ', en: 'Discard' },
  'draft.afterwards': {
    vi: 'Gửi xong còn xem lại rồi mới công bố.',
    en: 'After sending you review it; only then is it published.',
  },
  'draft.notKept': {
    vi: 'Trình duyệt này không giữ được bản nháp: đóng trang là mất điều đã sửa.',
    en: 'This browser cannot keep the draft: closing the page loses what was mended.',
  },
  'draft.notWhole': {
    vi: 'Tệp rất dài: bảng chỉ hiện 300.000 dòng đầu; mọi dòng vẫn được đọc.',
    en: 'The file is very long: the table shows its first 300,000 rows; all rows are read.',
  },
  'draft.restored': {
    vi: 'Những gì đã sửa lần trước ({count} chỗ) được giữ nguyên.',
    en: 'What was mended last time ({count} {count:place|places}) is here again.',
  },
  'draft.overtaken': {
    vi: 'Bản nháp này vừa được sửa ở một thẻ khác của trình duyệt: ở đây đã nạp lại như ở thẻ ấy, nên điều vừa sửa ở đây chưa được giữ. Hãy xem lại và sửa lại chỗ ấy.',
    en: 'This draft was mended in another tab: it is here now as it is there, and what you just mended here was not kept. Look again and mend that once more.',
  },
  'draft.startAfresh': { vi: 'Bỏ hết, làm lại từ đầu', en: 'Drop it and start afresh' },
  'draft.uncompared': {
    vi: 'Chưa hỏi được máy chủ nên bản xem trước này chưa đối chiếu với các báo cáo đã công bố: cách đọc cột lần trước, số lệch 10, 100 hay 1.000 lần. Gửi rồi máy chủ sẽ đối chiếu.',
    en: 'The server could not be asked, so this preview was not held against published reports: how their columns were read, figures 10, 100 or 1,000 times off. The server does so once you send.',
  },
  'draft.compare': { vi: 'Đối chiếu lại', en: 'Compare again' },
  'tabs.figures': { vi: 'Sẽ công bố', en: 'To be published' },
  'sums.none': {
    vi: 'Chưa có số liệu nào được hiểu để công bố.',
    en: 'No figure is understood yet that could be published.',
  },
  'sums.caption': {
    vi: 'Số liệu sẽ công bố, theo chỉ tiêu và kỳ',
    en: 'Figures to be published, by indicator and period',
  },
  'sums.indicator': { vi: 'Chỉ tiêu', en: 'Indicator' },
  'sums.period': { vi: 'Kỳ', en: 'Period' },
  'sums.provinces': { vi: 'Số tỉnh', en: 'Provinces' },
  'sums.others': {
    vi: '{count} cả nước, vùng',
    en: '{count} nation or {count:region|regions}',
  },
  'sums.least': { vi: 'Thấp nhất', en: 'Lowest' },
  'sums.most': { vi: 'Cao nhất', en: 'Highest' },
  'sums.unit': { vi: 'Đơn vị', en: 'Unit' },
  'sums.ranks': { vi: 'thứ hạng', en: 'ranks' },
  'sums.first': { vi: 'Ô đầu tiên', en: 'First cell' },
  'prose.beside': {
    vi: 'Trong lời văn của tệp còn {count} số được đề xuất mà chưa xem.',
    en: 'The sentences of this file hold {count} proposed {count:figure|figures} not decided on yet.',
  },
  'prose.look': { vi: 'Xem trong lời văn', en: 'Look at the sentences' },
  'goOn.awaited': {
    vi: 'Người gửi đã sửa tệp này trước khi gửi, nhưng phần sửa chưa tới máy chủ: chưa công bố được bản chưa sửa. Hãy gửi lại từ máy đã sửa; nếu không cần phần sửa ấy, hãy bấm “Sửa tiếp”, xem lại rồi gửi.',
    en: 'This file was mended before it was sent, but what was mended has not arrived: the unmended copy cannot be published. Send it again from the machine it was mended on; if that is not needed, choose “Go on mending”, look it over and send.',
  },
  'goOn.button': { vi: 'Sửa tiếp', en: 'Go on mending' },
  'goOn.help': {
    vi: 'Mở lại tệp để sửa ô, cột, dòng rồi gửi lại; vẫn là báo cáo này.',
    en: 'Opens the file again to mend cells, columns and rows; sent again it stays this report.',
  },
  'drafts.title': { vi: 'Tệp chờ gửi', en: 'Files to send' },
  'drafts.sendAll': { vi: 'Gửi tất cả ({count})', en: 'Send all ({count})' },
  'drafts.look': { vi: 'Xem trước', en: 'Preview' },
  'kept.title': { vi: 'Đang làm dở', en: 'Unfinished' },
  'kept.explain': {
    vi: 'Những gì đã sửa chỉ giữ trên máy này, chưa gửi.',
    en: 'What was mended is kept on this machine only; it was not sent.',
  },
  'kept.mended': { vi: '{count} chỗ đã sửa', en: '{count} {count:mend|mends}' },
  'kept.continue': { vi: 'Làm tiếp {name}', en: 'Continue with {name}' },
  'sheet.pickToMend': {
    vi: 'Chọn ô để xem ô ấy được hiểu thế nào; Enter để sửa. Bấm đầu cột để nói cột ấy là gì.',
    en: 'Choose a cell to see how it is understood; Enter mends it. Click a column’s head to say what it is.',
  },
  legend: { vi: 'Màu của các ô', en: 'What the tints mean' },
  'became.figure': { vi: 'số liệu', en: 'figure' },
  'became.label': { vi: 'nhãn', en: 'label' },
  'became.heading': { vi: 'tiêu đề', en: 'heading' },
  'became.left-out': { vi: 'không đọc', en: 'left out' },
  'became.warning': { vi: 'cảnh báo', en: 'warning' },
  'became.error': { vi: 'lỗi', en: 'error' },
} as const satisfies Record<string, Bilingual>;
