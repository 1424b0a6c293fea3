import { readAccepted } from './answers.ts';
import { type Answer, readAnswer } from './api.ts';
import type { Hints } from './hints.ts';

/** What the server takes as one body. */
export const mostBytes = 95 * 1024 * 1024;

/** What goes along with a file. */
interface SaidBeside {
  readonly hints: Hints;
  /** What was mended of it comes next: nobody is to publish it without. */
  readonly announces: boolean;
}

/**
 * Sends one file as it is. XMLHttpRequest, because `fetch` does not tell how many bytes have left;
 * the server decides everything else from the bytes.
 */
export const sendFile = (
  file: File,
  { hints, announces }: SaidBeside,
  language: string,
  onProgress: (sent: number) => void,
): Promise<Answer<{ readonly id: string }>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/uploads?${writeQuery(file.name, hints, announces, language)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', language);
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded));
    request.addEventListener('load', () =>
      resolve(readAnswer(request.status, request.responseText, readAccepted)),
    );
    const lost = (): void => resolve({ ok: false, failure: { kind: 'network' } });
    request.addEventListener('error', lost);
    request.addEventListener('abort', lost);
    request.send(file);
  });

const writeQuery = (name: string, hints: Hints, announces: boolean, language: string): string => {
  const query = new URLSearchParams({ name, lang: language });
  if (announces) query.set('corrections', 'follow');
  for (const [key, value] of Object.entries(hints)) if (value.trim()) query.set(key, value.trim());
  return query.toString();
};
