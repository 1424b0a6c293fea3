import type { Bilingual } from '../../pipeline/model/language.ts';

/** The texts of the sample files and the empty form, Vietnamese first. */
export const sampleWords = {
  'samples.title': {
    vi: 'Chưa có tệp? Thử với tệp mẫu hoặc tải mẫu trống',
    en: 'No file at hand? Try a sample file, or take the empty form',
  },
  'samples.explain': {
    vi: 'Mỗi tệp là một cách trình bày thường gặp. Số liệu trong đó là giả định: chỉ xem thử, đừng công bố.',
    en: 'Each shows a common layout. The figures are made up: have a look, but do not publish them.',
  },
  'samples.try': { vi: 'Thử tệp này', en: 'Try this file' },
  'samples.trying': { vi: 'Đang lấy tệp…', en: 'Fetching…' },
  'samples.download': { vi: 'Tải {kind}', en: 'Download {kind}' },
  'vi-du-bang-theo-nam.csv': { vi: 'Mỗi năm một cột', en: 'A column for each year' },
  'vi-du-bang-theo-nam.csv.shows': {
    vi: 'Một chỉ số của nhiều tỉnh, đơn vị tính ghi trên bảng, dấu phẩy thập phân, có ô trống.',
    en: 'One index of several provinces, the unit above the table, decimal commas, an empty cell.',
  },
  'vi-du-bang-dai.csv': { vi: 'Mỗi dòng một số liệu', en: 'A row for each figure' },
  'vi-du-bang-dai.csv.shows': {
    vi: 'Chỉ tiêu, đơn vị, kỳ và loại (kế hoạch, thực hiện) nằm ngay trong dòng; có số “trên 210”.',
    en: 'Indicator, unit, period and kind (plan, actual) stand in the row; one figure says “over 210”.',
  },
  'vi-du-mot-tinh.xlsx': { vi: 'Một tỉnh, nhiều chỉ tiêu', en: 'One province, many indicators' },
  'vi-du-mot-tinh.xlsx.shows': {
    vi: 'Tên tỉnh chỉ có ở phần đầu; mỗi chỉ tiêu một dòng với đơn vị riêng.',
    en: 'Only the head names the province; each indicator has a row and a unit of its own.',
  },
  'vi-du-diem-va-hang.xlsx': { vi: 'Điểm đi cùng hạng', en: 'Scores beside ranks' },
  'vi-du-diem-va-hang.xlsx.shows': {
    vi: 'Mỗi năm hai cột: điểm và thứ hạng, viết như “5/63”.',
    en: 'Two columns for each year: the score and the rank, written as “5/63”.',
  },
  'vi-du-moi-nam-mot-trang.xlsx': { vi: 'Mỗi năm một trang tính', en: 'A sheet for each year' },
  'vi-du-moi-nam-mot-trang.xlsx.shows': {
    vi: 'Cùng một bảng nhiều chỉ tiêu trên ba trang; kỳ báo cáo ghi ở đầu từng trang.',
    en: 'The same table of several indicators on three sheets; each names its period at the top.',
  },
  'mau-bao-cao.xlsx': { vi: 'Mẫu trống để điền', en: 'The empty form' },
  'mau-bao-cao.xlsx.shows': {
    vi: 'Không bắt buộc. Tỉnh, chỉ tiêu, đơn vị tính và loại chọn từ danh sách; mỗi dòng một số liệu.',
    en: 'Nobody has to use it. Provinces, indicators, units and kinds are chosen from lists; one figure to a row.',
  },
} as const satisfies Record<string, Bilingual>;
