import type { ProblemText } from './problem-text.ts';

/** What can stand in the way of a change to what readers see. */
export const publicationProblemTexts = {
  'has-errors': {
    status: 422,
    title: { vi: 'Còn lỗi chưa sửa', en: 'Errors stand' },
    detail: {
      vi: 'Tệp còn {count} lỗi nên chưa công bố được. Hãy sửa các ô nêu dưới đây rồi tải lên lại.',
      en: 'The file has {count} errors and cannot be published. Mend the cells named below and upload it again.',
    },
  },
  'nothing-accepted': {
    status: 422,
    title: { vi: 'Chưa nhận số liệu nào', en: 'No figure accepted yet' },
    detail: {
      vi: 'Báo cáo này là lời văn và chưa có số liệu nào được nhận. Hãy xem từng số liệu được đề xuất, nhận những số đúng rồi công bố.',
      en: 'This report is prose and none of its figures was accepted. Look at those proposed, accept what is right, then publish.',
    },
  },
  'nothing-to-publish': {
    status: 422,
    title: { vi: 'Không có gì để công bố', en: 'Nothing to publish' },
    detail: {
      vi: 'Trong tệp không có số liệu nào công bố được. Hãy xem các lỗi dưới đây.',
      en: 'Nothing in this file can be published. See the issues below.',
    },
  },
  'not-read-yet': {
    status: 409,
    title: { vi: 'Tệp chưa đọc xong', en: 'Not read yet' },
    detail: {
      vi: 'Tệp đang được đọc. Hãy đợi đến khi đọc xong rồi công bố.',
      en: 'The file is still being read. Publish it once that is done.',
    },
  },
  'corrections-awaited': {
    status: 409,
    title: { vi: 'Phần sửa chưa tới', en: 'Corrections have not arrived' },
    detail: {
      vi: 'Tệp được gửi kèm phần sửa nhưng phần ấy chưa tới máy chủ, nên chưa công bố được. Hãy gửi lại từ máy đã sửa; nếu không cần phần sửa ấy, bấm “Sửa tiếp” rồi gửi (hoặc PATCH với phần sửa muốn dùng).',
      en: 'The file was sent with corrections that have not arrived, so it cannot be published. Send it again from the machine it was mended on; where they are not needed, choose “Go on mending” and send (or PATCH it with the corrections that shall hold).',
    },
  },
  'wrong-status': {
    status: 409,
    title: { vi: 'Không còn làm được', en: 'No longer possible' },
    detail: {
      vi: 'Tệp này đang ở trạng thái “{status}” nên không thực hiện được. Hãy tải lại trang.',
      en: 'This upload is “{status}”, so this cannot be done. Reload the page.',
    },
  },
  'indicator-taken': {
    status: 409,
    title: { vi: 'Chỉ tiêu đã có', en: 'The indicator is there already' },
    detail: {
      vi: 'Từ khi tệp được đọc, một bản phát hành khác đã có {count} chỉ tiêu trùng mã hoặc tên với chỉ tiêu đề xuất của tệp này. Hãy sửa phần đề xuất rồi đọc lại tệp.',
      en: 'Since this file was read another release came to have {count} of the indicators that this file proposes, by id or name. Change the proposal and have the file read again.',
    },
  },
  'base-moved': {
    status: 409,
    title: { vi: 'Số liệu đã thay đổi', en: 'The data has moved' },
    detail: {
      vi: 'Từ khi tệp được đọc, một bản phát hành khác đã thay đổi {count} số liệu trùng với tệp này. Hãy xem lại thay đổi rồi công bố lần nữa.',
      en: 'Since this file was read another release changed {count} of the same figures. Look at the changes again, then publish once more.',
    },
  },
} as const satisfies Record<string, ProblemText>;
