import type { ProblemText } from './problem-text.ts';
import { publicationProblemTexts } from './publication-problem-texts.ts';

/** Everything that can go wrong on the way in or out, in the reader's language. */
export const problemTexts = {
  'not-found': {
    status: 404,
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    detail: {
      vi: 'Địa chỉ này không có gì. Hãy kiểm tra lại liên kết.',
      en: 'There is nothing at this address. Check the link.',
    },
  },
  'wrong-parameter': {
    status: 400,
    title: { vi: 'Tham số không hợp lệ', en: 'Invalid parameter' },
    detail: {
      vi: 'Tham số “{name}” có giá trị “{text}” không dùng được. Cần: {expected}.',
      en: 'Parameter “{name}” has the value “{text}”, which cannot be used. Expected: {expected}.',
    },
  },
  'unknown-indicators': {
    status: 400,
    title: { vi: 'Không có chỉ tiêu này', en: 'No such indicator' },
    detail: {
      vi: 'Không có chỉ tiêu: {text}. Các mã chỉ tiêu ở “/api/catalog”, ví dụ “pci”.',
      en: 'No such indicator: {text}. “/api/catalog” lists the ids, such as “pci”.',
    },
  },
  'unknown-geographies': {
    status: 400,
    title: { vi: 'Không có tỉnh, thành phố này', en: 'No such province' },
    detail: {
      vi: 'Không có tỉnh, thành phố: {text}. Các mã ở “/api/catalog”, ví dụ “quang-ninh”, “vietnam”.',
      en: 'No such province: {text}. “/api/catalog” lists the slugs, such as “quang-ninh”, “vietnam”.',
    },
  },
  'reversed-years': {
    status: 400,
    title: { vi: 'Khoảng năm bị ngược', en: 'Years the wrong way round' },
    detail: {
      vi: 'Năm đầu “from={from}” sau năm cuối “to={to}”. Hãy đổi chỗ hai năm.',
      en: 'The first year “from={from}” is after the last, “to={to}”. Swap them.',
    },
  },
  'wrong-body': {
    status: 400,
    title: { vi: 'Nội dung gửi lên không hợp lệ', en: 'Invalid request body' },
    detail: {
      vi: 'Nội dung gửi lên không dùng được: {text}.',
      en: 'The request body cannot be used: {text}.',
    },
  },
  'no-name': {
    status: 400,
    title: { vi: 'Thiếu tên tệp', en: 'No file name' },
    detail: {
      vi: 'Thiếu tên tệp. Khi tệp là nội dung của yêu cầu, hãy ghi tên trong địa chỉ: “?name=bao-cao.csv”.',
      en: 'The file name is missing. When the file is the request body, state it in the address: “?name=report.csv”.',
    },
  },
  'several-files': {
    status: 400,
    title: { vi: 'Nhiều tệp trong một yêu cầu', en: 'Several files in one request' },
    detail: {
      vi: 'Yêu cầu có {count} phần “file”; không có tệp nào được lưu. Hãy gửi mỗi tệp trong một yêu cầu riêng.',
      en: 'The request holds {count} “file” parts; none was kept. Send one file per request.',
    },
  },
  'no-file': {
    status: 400,
    title: { vi: 'Chưa có tệp', en: 'No file' },
    detail: {
      vi: 'Yêu cầu không có tệp nào. Hãy chọn tệp (trường “file”) hoặc gửi tệp làm nội dung kèm “?name=”.',
      en: 'The request holds no file. Choose one (field “file”), or send it as the body with “?name=”.',
    },
  },
  'empty-file': {
    status: 422,
    title: { vi: 'Tệp rỗng', en: 'Empty file' },
    detail: {
      vi: 'Tệp không có byte nào. Hãy kiểm tra lại tệp rồi tải lên lại.',
      en: 'The file has no bytes. Check it and upload it again.',
    },
  },
  'signed-out': {
    status: 401,
    title: { vi: 'Chưa đăng nhập', en: 'Not signed in' },
    detail: {
      vi: 'Hãy đăng nhập, hoặc gửi mã truy cập còn hiệu lực trong tiêu đề Authorization.',
      en: 'Sign in, or send a valid token in the Authorization header.',
    },
  },
  'admins-only': {
    status: 403,
    title: { vi: 'Không đủ quyền', en: 'Not allowed' },
    detail: {
      vi: 'Việc này chỉ dành cho quản trị viên.',
      en: 'Only an administrator may do this.',
    },
  },
  'foreign-origin': {
    status: 403,
    title: { vi: 'Yêu cầu từ trang khác', en: 'Request from another site' },
    detail: {
      vi: 'Yêu cầu ghi phải đến từ chính trang này. Hãy mở trang tải lên và thử lại.',
      en: 'A write has to come from this site itself. Open the upload page and try again.',
    },
  },
  'foreign-host': {
    status: 421,
    title: { vi: 'Sai tên máy chủ', en: 'Wrong host' },
    detail: {
      vi: 'Bản chạy tại máy chỉ trả lời ở localhost hoặc 127.0.0.1.',
      en: 'The local run answers on localhost and 127.0.0.1 only.',
    },
  },
  'length-required': {
    status: 411,
    title: { vi: 'Thiếu độ dài', en: 'Length required' },
    detail: {
      vi: 'Hãy gửi kèm tiêu đề Content-Length với số byte của tệp.',
      en: 'Send the Content-Length header with the number of bytes of the file.',
    },
  },
  'too-large': {
    status: 413,
    title: { vi: 'Tệp quá lớn', en: 'File too large' },
    detail: {
      vi: 'Tệp vượt giới hạn {limit} MB. Hãy chia nhỏ tệp; tệp đến 95 MB có thể gửi thẳng làm nội dung yêu cầu.',
      en: 'The file is over the limit of {limit} MB. Split it; up to 95 MB may be sent as the raw request body.',
    },
  },
  'cut-short': {
    status: 400,
    title: { vi: 'Tệp đến không đủ', en: 'Upload cut short' },
    detail: {
      vi: 'Số byte nhận được khác với Content-Length; không có gì được lưu. Hãy tải lên lại.',
      en: 'The bytes received differ from Content-Length; nothing was kept. Upload the file again.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { vi: 'Trình duyệt không nhận được', en: 'Not acceptable' },
    detail: {
      vi: 'Tệp này chỉ có bản nén Brotli; trình duyệt cần nhận “br”.',
      en: 'This file exists compressed with Brotli only; the client has to accept “br”.',
    },
  },
  'unsatisfiable-range': {
    status: 416,
    title: { vi: 'Khoảng byte không có', en: 'Range not satisfiable' },
    detail: {
      vi: 'Tệp chỉ có {size} byte; khoảng yêu cầu nằm ngoài tệp.',
      en: 'The file has {size} bytes; the range asked for lies outside.',
    },
  },
  ...publicationProblemTexts,
  busy: {
    status: 503,
    title: { vi: 'Đang bận', en: 'Busy' },
    detail: {
      vi: 'Nhiều người đang công bố cùng lúc. Chưa có gì thay đổi; hãy thử lại sau ít giây.',
      en: 'Many are publishing at once. Nothing was changed; try again in a few seconds.',
    },
  },
  starting: {
    status: 503,
    title: { vi: 'Đang khởi động', en: 'Starting' },
    detail: {
      vi: 'Các báo cáo kèm theo chưa được công bố hết.',
      en: 'The bundled reports are not all published yet.',
    },
  },
  internal: {
    status: 500,
    title: { vi: 'Lỗi hệ thống', en: 'Internal error' },
    detail: {
      vi: 'Có lỗi ở phía chúng tôi; không có gì bị lưu dở dang. Hãy thử lại sau ít phút.',
      en: 'Something failed on our side; nothing was kept half. Try again in a few minutes.',
    },
  },
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof problemTexts;
