import type { ProblemText } from './problem-text.ts';

/** What can be wrong in the part of an address after the question mark. */
export const queryProblemTexts = {
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
} as const satisfies Record<string, ProblemText>;
