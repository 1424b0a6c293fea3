import type { Upload } from './answers.ts';
import type { Api } from './api.ts';
import type { FileRows } from './read-file-rows.ts';

/** The file's own cells, or why the sheet has to do without them. */
export type FileCells =
  | { readonly kind: 'rows'; readonly rows: FileRows }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unavailable' };

/** Bytes up to which the browser reads a file itself. */
export const mostBytes = 5 * 1024 * 1024;

/** Fetches the file and cuts it into cells. */
export const loadFile = async (
  { id, bytes }: Pick<Upload, 'id' | 'bytes'>,
  file: Api['file'],
): Promise<FileCells> => {
  if (bytes === null || bytes > mostBytes) return { kind: 'too-large' };
  const answer = await file(id);
  if (!answer.ok) return { kind: 'unavailable' };
  try {
    // Only a review needs the parser; a later deployment may have taken it away.
    const { readFileRows } = await import('./read-file-rows.ts');
    return { kind: 'rows', rows: await readFileRows(answer.value) };
  } catch {
    return { kind: 'unavailable' };
  }
};
