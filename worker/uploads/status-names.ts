import type { Bilingual } from '../../pipeline/model/language.ts';
import type { UploadStatus } from '../database/upload-row.ts';

/** An upload's status inside a sentence. */
export const statusNames: Readonly<Record<UploadStatus, Bilingual>> = {
  received: { vi: 'đã nhận', en: 'received' },
  reading: { vi: 'đang đọc', en: 'being read' },
  'needs-review': { vi: 'chờ duyệt', en: 'waiting for review' },
  refused: { vi: 'không dùng được', en: 'refused' },
  failed: { vi: 'đọc không thành công', en: 'failed' },
  published: { vi: 'đã công bố', en: 'published' },
  withdrawn: { vi: 'đã thu hồi', en: 'withdrawn' },
};
