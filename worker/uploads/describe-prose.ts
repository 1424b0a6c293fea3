import type { Language } from '../../pipeline/model/language.ts';
import { createProseJson } from '../../pipeline/prose/prose-json.ts';
import type { Upload } from '../database/upload-row.ts';
import type { Platform } from '../platform.ts';
import { loadProse } from './stored-prose.ts';
import { loadUnderstood } from './understood.ts';

/** An upload's texts with what was proposed from them, and what a person said of it. */
export const describeProse = async (
  { reading }: Upload,
  language: Language,
  { storage }: Pick<Platform, 'storage'>,
) => {
  const prose = reading === null ? null : (await loadUnderstood(storage, reading)).prose;
  if (prose === null) return { texts: [], accepted: [], droppedFigures: [] };
  const { texts, accepted, droppedFigures } = await loadProse(prose.object, storage);
  const decided = { accepted, droppedFigures };
  return { texts: texts.map((text) => createProseJson(text, decided, language)), ...decided };
};
