import type { Bilingual } from '../model/language.ts';
import type { IgnoredReason, NarrativeIssueCode, Reason } from './narrative.ts';

/** Issues as full sentences: what, where, what to do. `{text}` is what stands in the text. */
export const narrativeIssueMessages: Readonly<Record<NarrativeIssueCode, Bilingual>> = {
  'unclear-number': {
    vi: 'Không rõ “{text}” là số liệu gì. Nếu là số liệu, hãy chọn chỉ tiêu và đơn vị; nếu không, hãy bỏ qua.',
    en: 'It is not clear what “{text}” is a number of. If it is a figure, choose its indicator and unit; otherwise leave it out.',
  },
  'unreadable-number': {
    vi: 'Không đọc được số “{text}”. Hãy kiểm tra lại cách viết và nhập giá trị.',
    en: 'The number “{text}” cannot be read. Check how it is written and enter the value.',
  },
  'no-indicator': {
    vi: 'Chưa rõ “{text}” thuộc chỉ tiêu nào. Hãy chọn chỉ tiêu, hoặc bỏ số liệu này.',
    en: 'It is not clear which indicator “{text}” is of. Choose one, or drop the figure.',
  },
  'several-indicators': {
    vi: '“{text}” có thể thuộc nhiều chỉ tiêu. Hãy chọn một trong các chỉ tiêu được liệt kê.',
    en: '“{text}” may be of several indicators. Choose one of those listed.',
  },
  'other-unit': {
    vi: '“{text}” dùng đơn vị khác với đơn vị của chỉ tiêu. Hãy kiểm tra lại chỉ tiêu hoặc đơn vị.',
    en: '“{text}” is told in another unit than the indicator’s. Check the indicator or the unit.',
  },
  'no-period': {
    vi: 'Văn bản không cho biết “{text}” là của kỳ nào. Hãy nhập năm hoặc giai đoạn.',
    en: 'The text does not say when “{text}” was. Enter a year or a period.',
  },
  'unnamed-geography': {
    vi: 'Văn bản không nêu tên tỉnh, thành phố (từ “{text}”). Hãy chọn tỉnh, thành phố.',
    en: 'The text names no province (from “{text}” on). Choose the province.',
  },
  'several-geographies': {
    vi: 'Văn bản nêu nhiều tỉnh, thành phố, không rõ “{text}” là của tỉnh nào. Hãy chọn tỉnh, thành phố.',
    en: 'The text names several provinces and does not say whose “{text}” is. Choose the province.',
  },
  'other-article-skipped': {
    vi: 'Từ dòng “{text}” trở xuống được coi là danh sách bài khác của trang tin và không được đọc. Nếu là nội dung báo cáo, hãy xóa dòng này rồi đọc lại.',
    en: 'From the line “{text}” on the text was taken for the site’s list of other articles and not read. If it belongs to the report, delete the line and read again.',
  },
};

/** Why a number is no figure of the report. */
export const ignoredMessages: Readonly<Record<IgnoredReason, Bilingual>> = {
  'other-article': { vi: 'của bài khác trên trang tin', en: 'of another article on the site' },
  heading: { vi: 'trong tiêu đề hoặc chú thích ảnh', en: 'in a heading or a caption' },
  date: { vi: 'ngày tháng', en: 'a date' },
  'time-of-day': { vi: 'giờ', en: 'a time of day' },
  period: { vi: 'kỳ báo cáo', en: 'a period' },
  year: { vi: 'năm', en: 'a year' },
  duration: { vi: 'khoảng thời gian', en: 'a length of time' },
  document: { vi: 'số hiệu văn bản', en: 'a document’s number' },
  label: { vi: 'số thứ tự, số hiệu', en: 'the number of a thing, not how many' },
  numbering: { vi: 'đánh số mục', en: 'list numbering' },
  phone: { vi: 'số điện thoại', en: 'a telephone number' },
  name: { vi: 'một phần của tên gọi', en: 'part of a name' },
  age: { vi: 'tuổi', en: 'an age' },
  stage: { vi: 'cách chia giai đoạn, nội dung', en: 'how something is divided' },
  change: { vi: 'mức tăng, giảm; không phải giá trị', en: 'a change, not a value' },
  negated: { vi: 'câu nói là không hoặc chưa làm được', en: 'said not to be, or not yet' },
  'in-words': {
    vi: 'số nhỏ viết bằng chữ; nếu là số liệu, hãy chỉ ra',
    en: 'a small number in words; point at it if it is a figure',
  },
  'of-plan': { vi: 'tỷ lệ so với kế hoạch', en: 'a share of a plan' },
  'regional-rank': {
    vi: 'thứ hạng trong vùng hoặc trong nhóm khác',
    en: 'a rank within a region or another group',
  },
  group: { vi: 'nhóm dẫn đầu hoặc số tỉnh, thành phố', en: 'the size of a group of provinces' },
  repeated: { vi: 'đã nêu ở trên', en: 'said before' },
};

/** Why an indicator, a time or a place was taken, or not. */
export const reasonMessages: Readonly<Record<Reason, Bilingual>> = {
  named: { vi: 'câu nêu đủ tên chỉ tiêu', en: 'the sentence names the indicator' },
  'named-in-part': {
    vi: 'câu nêu một phần tên chỉ tiêu',
    en: 'the sentence names the indicator in part',
  },
  'other-unit': { vi: 'đơn vị khác với chỉ tiêu', en: 'told in another unit' },
  'several-fit': { vi: 'nhiều chỉ tiêu cùng phù hợp', en: 'several indicators fit alike' },
  'none-fits': { vi: 'không chỉ tiêu nào đủ phù hợp', en: 'no indicator fits well enough' },
  'in-the-sentence': { vi: 'nêu trong câu', en: 'said in the sentence' },
  'in-the-sentence-before': { vi: 'nêu ở câu trước', en: 'said in a sentence before' },
  'in-the-heading': { vi: 'nêu ở tiêu đề hoặc đoạn mở đầu', en: 'said in a heading or the lead' },
  'year-before': {
    vi: 'cùng kỳ năm trước của kỳ nêu trong câu',
    en: 'the year before the time that is told of',
  },
  'from-context': { vi: 'do người tải lên cung cấp', en: 'given by the uploader' },
  'of-the-report': { vi: 'lấy theo năm của bài', en: 'the year of the report' },
  'index-of-the-year-before': {
    vi: 'chỉ số được công bố vào năm sau, nên là của năm trước',
    en: 'indices come out a year later, so it is of the year before',
  },
  'only-one-in-the-text': {
    vi: 'tỉnh, thành phố duy nhất được nêu trong văn bản',
    en: 'the only province that the text names',
  },
  'not-said': { vi: 'văn bản không nêu', en: 'the text does not say' },
  'not-one': { vi: 'văn bản nêu nhiều tỉnh, thành phố', en: 'the text names several' },
};
