import type { Upload } from './answers.ts';
import type { Api } from './api.ts';
import type { CutSheet } from './sheet/grid-sheet.ts';

/** The file's own cells, or why the sheet has to do without them. */
export type FileCells =
  | { readonly kind: 'rows'; readonly sheets: readonly CutSheet[] }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unavailable' };

/** Bytes up to which a file is fetched for the eye. */
export const mostBytes = 25 * 1024 * 1024;

/** Fetches the file and cuts it into cells. */
export const loadFile = async (
  { id, bytes }: Pick<Upload, 'id' | 'bytes'>,
  file: Api['file'],
  cut: (file: Blob) => Promise<readonly CutSheet[]>,
): Promise<FileCells> => {
  if (bytes === null || bytes > mostBytes) return { kind: 'too-large' };
  const answer = await file(id);
  if (!answer.ok) return { kind: 'unavailable' };
  try {
    return { kind: 'rows', sheets: await cut(new Blob([answer.value])) };
  } catch {
    return { kind: 'unavailable' };
  }
};
