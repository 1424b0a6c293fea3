import type { Bilingual } from './language.ts';

/** What a title says that the reading goes against, or that no figure here can be. */
export const titleMessages = {
  'province-hint-differs': {
    vi: '{source} ghi “{text}” ({said}), còn tỉnh chọn khi tải lên là {given}; số liệu được đọc là của {given}. Hãy chọn lại tỉnh, hoặc sửa chỗ ghi ấy.',
    en: '{source} says “{text}” ({said}), but the province chosen for the upload is {given}; the figures were read as those of {given}. Choose the province again, or correct what stands there.',
  },
  'period-hint-differs': {
    vi: '{source} ghi “{text}” (kỳ {said}), còn kỳ chọn khi tải lên là {given}; số liệu được đọc là của {given}. Hãy chọn lại kỳ, hoặc sửa chỗ ghi ấy.',
    en: '{source} says “{text}” (period {said}), but the period chosen for the upload is {given}; the figures were read as those of {given}. Choose the period again, or correct what stands there.',
  },
  'average-over-years': {
    vi: 'Dòng {row} “{text}” nói đây là số bình quân nhiều năm: không phải số của một năm, cũng không phải của cả giai đoạn. Hãy tải lên số của từng năm hoặc của cả giai đoạn; nếu đây không phải số bình quân, hãy sửa dòng này.',
    en: 'Row {row} “{text}” says that the figures are averages over several years: they are neither those of one year nor of all the years. Upload the figures of each year or of the whole span; if they are no averages, correct the line.',
  },
  'other-measure-in-title': {
    vi: 'Tiêu đề ở dòng {row} nêu {indicator} nhưng còn ghi “{text}”: số liệu có thể không phải của chỉ tiêu ấy, nên chưa được đọc. Hãy ghi tên đúng của chỉ tiêu ở tiêu đề cột; nếu chữ ấy không đổi nghĩa, hãy bỏ khỏi tiêu đề.',
    en: 'The title in row {row} names {indicator} but also says “{text}”: the figures may not be those of that indicator and were not read. Write the indicator’s own name above the column; if the words change nothing, take them out of the title.',
  },
  'more-in-title': {
    vi: 'Tiêu đề ở dòng {row} còn ghi “{text}” ngoài tên chỉ tiêu; số liệu được đọc là {indicator}. Hãy xem có đúng không.',
    en: 'The title in row {row} also says “{text}” beside the indicator’s name; the figures were read as {indicator}. Check that this is right.',
  },
} as const satisfies Record<string, Bilingual>;
