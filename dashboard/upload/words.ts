import type { Bilingual, Language } from '../../pipeline/model/language.ts';
import { draftWords } from './draft/draft-words.ts';
import { mendWords } from './mend/mend-words.ts';
import { reviewWords } from './review-words.ts';
import { sampleWords } from './sample-words.ts';

/** Every text of the upload page, Vietnamese first. */
const words = {
  title: { vi: 'Nộp báo cáo', en: 'Upload a report' },
  lead: {
    vi: 'Thả tệp Excel, CSV hay Word đúng như đang có: dòng tiêu đề, dòng tổng, ghi chú giữ nguyên. Hệ thống đọc rồi cho xem đã hiểu gì; chưa có gì được công bố khi chưa đồng ý.',
    en: 'Drop the Excel, CSV or Word file as it is: title rows, totals and notes stay in. It is read and you see what was understood; nothing is published until you say so.',
  },
  asking: { vi: 'Đang kiểm tra đăng nhập…', en: 'Checking who is signed in…' },
  'signedOut.title': { vi: 'Cần đăng nhập để nộp báo cáo', en: 'Sign in to upload a report' },
  'signedOut.local': {
    vi: 'Chạy trên máy này: mở liên kết đăng nhập mà lệnh npm start in ra trong cửa sổ dòng lệnh.',
    en: 'Running on this machine: open the sign-in link that npm start prints in the terminal.',
  },
  'signedOut.production': {
    vi: 'Trên máy chủ của cơ quan: đăng nhập qua Cloudflare Access bằng tài khoản công vụ, rồi tải lại trang này.',
    en: 'On your organisation’s server: sign in through Cloudflare Access with your work account, then reload this page.',
  },
  'signedOut.reload': { vi: 'Đã đăng nhập, tải lại trang', en: 'Signed in: reload the page' },
  'signedOut.browse': {
    vi: 'Xem số liệu không cần đăng nhập',
    en: 'See the figures without signing in',
  },
  signedInAs: { vi: 'Đang đăng nhập: {name}', en: 'Signed in as {name}' },
  'drop.main': { vi: 'Thả tệp vào đây', en: 'Drop files here' },
  'drop.or': { vi: 'hoặc', en: 'or' },
  'drop.choose': { vi: 'Chọn tệp', en: 'Choose files' },
  'drop.limits': {
    vi: 'XLSX, XLS, ODS, CSV, TSV, bảng và lời văn trong DOCX, văn bản TXT, bảng trong HTML, hay ZIP gồm các tệp ấy; CSV tối đa 95 MB, 200.000 số liệu một tệp; tệp lớn hơn thì chia bằng lệnh npm run normalise -- TỆP --out THƯ_MỤC/ rồi tải lên từng phần. Có thể chọn nhiều tệp.',
    en: 'XLSX, XLS, ODS, CSV, TSV, tables and prose in DOCX, text files, tables in HTML, or a ZIP of these; CSV up to 95 MB, 200,000 figures a file; a larger one is divided by npm run normalise -- FILE --out FOLDER/ into parts to upload. Several files are fine.',
  },
  'drop.release': { vi: 'Thả ra để tải lên', en: 'Let go to upload' },
  'hints.title': { vi: 'Thông tin thêm', en: 'More information' },
  'hints.used': {
    vi: '{count} mục sẽ đi kèm các tệp nộp tiếp theo',
    en: '{count} {count:field goes|fields go} with the next files',
  },
  'hints.clear': { vi: 'Xóa thông tin thêm', en: 'Clear these fields' },
  'hints.explain': {
    vi: 'Chỉ điền điều không có trong tệp. Để trống thì hệ thống tự nhận từ tệp và tên tệp.',
    en: 'Fill in only what the file does not say. Left empty, it is taken from the file and its name.',
  },
  'hints.dataset': { vi: 'Bộ số liệu', en: 'Dataset' },
  'hints.datasetHelp': {
    vi: 'Chuỗi số liệu mà tệp này nối tiếp, ví dụ pci. Cùng bộ thì số mới thay số cũ.',
    en: 'The series this file continues, such as pci. Within one, new figures replace old ones.',
  },
  'hints.publisher': { vi: 'Đơn vị công bố', en: 'Publisher' },
  'hints.publisherHelp': {
    vi: 'Ai công bố báo cáo này, ví dụ VCCI.',
    en: 'Who published the report, such as VCCI.',
  },
  'hints.publishedOn': { vi: 'Ngày công bố', en: 'Published on' },
  'hints.publishedOnHelp': {
    vi: 'Ngày in trên báo cáo, không phải hôm nay.',
    en: 'The day on the report, not today.',
  },
  'hints.province': { vi: 'Tỉnh, thành phố', en: 'Province' },
  'hints.provinceHelp': {
    vi: 'Khi cả báo cáo nói về một tỉnh mà không ghi tên trong bảng.',
    en: 'When the whole report is about one province and the table does not name it.',
  },
  'hints.anyProvince': { vi: 'Theo như trong tệp', en: 'As in the file' },
  'hints.period': { vi: 'Kỳ báo cáo', en: 'Period' },
  'hints.periodHelp': {
    vi: 'Khi bảng không ghi năm: 2018, hoặc 2011–2015.',
    en: 'When the table names no year: 2018, or 2011–2015.',
  },
  'hints.unit': { vi: 'Đơn vị tính', en: 'Unit' },
  'hints.unitHelp': { vi: 'Khi bảng không ghi đơn vị tính.', en: 'When the table names no unit.' },
  'hints.anyUnit': { vi: 'Theo như trong tệp', en: 'As in the file' },
  'sending.title': { vi: 'Tệp đang nộp', en: 'Files being sent' },
  'sending.waiting': { vi: 'Đang chờ đến lượt', en: 'Waiting its turn' },
  'sending.sent': { vi: 'Đã gửi {done} / {total}', en: '{done} of {total} sent' },
  'sending.accepted': { vi: 'Đã nhận', en: 'Received' },
  'sending.again': { vi: 'Thử lại', en: 'Try again' },
  'sending.remove': { vi: 'Bỏ khỏi danh sách', en: 'Remove from the list' },
  'sending.open': { vi: 'Xem lại', en: 'Review' },
  'sending.tooLarge': {
    vi: 'Tệp nặng {size}, quá 95 MB. Hãy chia tệp rồi nộp từng phần.',
    en: 'The file is {size}, over 95 MB. Split it and upload the parts.',
  },
  'sending.empty': {
    vi: 'Tệp rỗng, không có gì để đọc. Hãy kiểm tra lại tệp.',
    en: 'The file is empty: there is nothing to read. Check the file.',
  },
  'sending.unreadable': {
    vi: 'Trình duyệt không đọc được tệp này. Nếu đó là thư mục, hãy chọn các tệp bên trong.',
    en: 'The browser cannot read this file. If it is a folder, choose the files inside it.',
  },
  'failure.network': {
    vi: 'Mất kết nối với máy chủ. Tệp vẫn còn đây, chưa mất gì; hãy thử lại khi có mạng.',
    en: 'The connection to the server was lost. The file is still here; try again once you are online.',
  },
  'failure.networkReading': {
    vi: 'Mất kết nối với máy chủ. Việc đọc tệp vẫn tiếp tục ở đó; đang tự thử kết nối lại.',
    en: 'The connection to the server was lost. Reading goes on there; reconnecting by itself.',
  },
  'failure.signedOut': {
    vi: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại rồi thử lại; tệp vẫn còn đây.',
    en: 'The session has ended. Sign in again, then try again; the file is still here.',
  },
  'failure.unreadable': {
    vi: 'Máy chủ trả lời điều trang này không hiểu. Hãy tải lại trang; nếu còn lặp lại, báo người quản trị.',
    en: 'The server gave an answer this page cannot read. Reload; if it happens again, tell an administrator.',
  },
  'failure.again': { vi: 'Thử lại', en: 'Try again' },
  'status.received': { vi: 'Đã nhận, chờ đọc', en: 'Received, waiting' },
  'status.reading': { vi: 'Đang đọc', en: 'Being read' },
  'status.needs-review': { vi: 'Chờ xem lại', en: 'Waiting for review' },
  'status.refused': { vi: 'Bị từ chối', en: 'Refused' },
  'status.failed': { vi: 'Đọc không thành', en: 'Could not be read' },
  'status.published': { vi: 'Đã công bố', en: 'Published' },
  'status.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'stage.reading': { vi: 'đang đọc tệp', en: 'reading the file' },
  'stage.checking': { vi: 'đang kiểm tra số liệu', en: 'checking figures' },
  'progress.open': {
    vi: 'Hệ thống {stage}: {done} {counted}',
    en: 'Now {stage}: {done} {counted}',
  },
  'progress.of': {
    vi: 'Hệ thống {stage}: {done} trong {total} {counted}',
    en: 'Now {stage}: {done} of {total} {counted}',
  },
  'progress.rows': { vi: 'dòng', en: 'rows' },
  'progress.figures': { vi: 'số liệu', en: 'figures' },
  'recent.title': { vi: 'Đã nộp gần đây', en: 'Recent uploads' },
  'recent.none': { vi: 'Chưa có báo cáo nào được nộp.', en: 'No report has been uploaded yet.' },
  'recent.file': { vi: 'Tệp', en: 'File' },
  'recent.when': { vi: 'Lúc', en: 'When' },
  'recent.status': { vi: 'Tình trạng', en: 'Status' },
  'recent.figures': { vi: 'Số liệu', en: 'Figures' },
  ...draftWords,
  ...mendWords,
  ...sampleWords,
  ...reviewWords,
} as const satisfies Record<string, Bilingual>;

export type Word = keyof typeof words;
export type Say = (word: Word, params?: Readonly<Record<string, string | number>>) => string;

/** Texts in one language, their `{names}` filled in; `{count:row|rows}` is chosen by the number. */
export const createSay =
  (language: Language): Say =>
  (word, params = {}) =>
    words[word][language]
      .replace(/\{(\w+):([^|}]*)\|([^}]*)\}/g, (_, name: string, one: string, many: string) =>
        String(params[name]) === '1' ? one : many,
      )
      .replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/** The text for a code the server sent; a code unknown to this page is shown as it is. */
export const sayCode = (say: Say, group: string, code: string): string => {
  const word = `${group}.${code}`;
  return isWord(word) ? say(word) : code;
};

const isWord = (text: string): text is Word => text in words;
