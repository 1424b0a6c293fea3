import type { Bilingual, Language } from './language.ts';

/** What a reader is told about a link that could not be followed to the letter. */
const noticeMessages = {
  'ignored-value': {
    vi: 'Liên kết có giá trị không dùng được, đã bỏ qua: {key} = “{text}”.',
    en: 'The link has a value that cannot be used and was ignored: {key} = “{text}”.',
  },
  'unknown-geographies': {
    vi: 'Không có tỉnh, thành phố: {text}. Phần còn lại của liên kết vẫn được giữ.',
    en: 'No such province: {text}. The rest of the link is kept.',
  },
  'too-many-geographies': {
    vi: 'Biểu đồ tô màu tối đa {limit} tỉnh, thành phố; các tỉnh sau đã được bỏ bớt.',
    en: 'A chart colours at most {limit} provinces; those beyond were left out.',
  },
  'view-not-drawn': {
    vi: 'Dạng xem “{view}” chưa có; đang hiện xu hướng.',
    en: 'The view “{view}” is not available yet; showing the trend.',
  },
  'unknown-release': {
    vi: 'Không có bản phát hành “{text}”; đang hiện bản hiện hành.',
    en: 'There is no release “{text}”; showing the current one.',
  },
  'no-figures': {
    vi: 'Chưa có số liệu nào cho lựa chọn này.',
    en: 'There are no figures for this choice.',
  },
} as const satisfies Record<string, Bilingual>;

export interface Notice {
  readonly code: keyof typeof noticeMessages;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The notice as a sentence. */
export const noticeMessage = (notice: Notice, language: Language): string =>
  noticeMessages[notice.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(notice.params?.[name] ?? ''),
  );
