import { readAccepted } from './answers.ts';
import { type Answer, readAnswer } from './api.ts';
import type { Hints } from './hints.ts';

/** What the server takes as one body. */
export const mostBytes = 95 * 1024 * 1024;

/**
 * Sends one file as it is. XMLHttpRequest, because `fetch` does not tell how many bytes have left;
 * the server decides everything else from the bytes.
 */
export const sendFile = (
  file: File,
  hints: Hints,
  language: string,
  onProgress: (sent: number) => void,
): Promise<Answer<{ readonly id: string }>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/uploads?${writeQuery(file.name, hints, language)}`);
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

const writeQuery = (name: string, hints: Hints, language: string): string => {
  const query = new URLSearchParams({ name, lang: language });
  for (const [key, value] of Object.entries(hints)) if (value.trim()) query.set(key, value.trim());
  return query.toString();
};
