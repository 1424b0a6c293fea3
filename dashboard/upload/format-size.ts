import { formatNumber } from '../../pipeline/model/format.ts';
import type { Language } from '../../pipeline/model/language.ts';

/** Bytes as people say them: `812 byte` (`812 bytes`), `12,4 KB`, `3,1 MB`. */
export const formatSize = (bytes: number, language: Language): string => {
  const byte = language === 'en' && bytes !== 1 ? 'bytes' : 'byte';
  if (bytes < 1024) return `${formatNumber(bytes, language)}\u00a0${byte}`;
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${formatNumber(size, language, 1)}\u00a0${unit}`;
};
