import type { TextAddress } from '../../pipeline/model/cell-address.ts';
import type { Upload } from '../database/upload-row.ts';
import type { Platform } from '../platform.ts';
import { loadProse } from '../uploads/stored-prose.ts';
import { loadUnderstood } from '../uploads/understood.ts';
import type { ReportedText } from './create-source-text.ts';
import { publisherName } from './publisher-name.ts';

/** The text that the address is of; null when the upload has none, or is not published. */
export const readReportedText = async (
  upload: Upload,
  { sheet }: TextAddress,
  { storage }: Pick<Platform, 'storage'>,
): Promise<ReportedText | null> => {
  if (upload.status !== 'published' || upload.reading === null) return null;
  const { prose, provenance } = await loadUnderstood(storage, upload.reading);
  if (prose === null) return null;
  const { texts } = await loadProse(prose.object, storage);
  const found = texts.find((one) => one.sheet === sheet);
  if (!found) return null;
  const { publishedOn, publisher } = provenance;
  return { text: found.text, publisher: publisherName(publisher), publishedOn };
};
