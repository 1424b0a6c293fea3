import type { Answer, Api } from './api.ts';
import type { Parcel } from './create-sending.ts';
import { isMended } from './draft/draft.ts';
import type { sendFile } from './send-file.ts';

interface Ways {
  readonly send: typeof sendFile;
  readonly correct: Api['correct'];
  /** The server has the bytes; what was mended of them may not have come yet. */
  readonly onReceived: (id: string) => void;
}

/**
 * Sends a file, then what was mended of it: only when both are there has it arrived, and until then
 * nobody can publish it. Done twice it does the same as once, since the same bytes are the same upload.
 */
export const sendParcel = async (
  { file, hints, corrections, upload = null }: Parcel,
  language: string,
  { send, correct, onReceived }: Ways,
  onProgress: (sent: number) => void,
): Promise<Answer<{ readonly id: string }>> => {
  const said = { hints, announces: isMended(corrections) };
  const accepted = await send(file, said, language, onProgress);
  if (!accepted.ok) return accepted;
  const { id } = accepted.value;
  // Of one that the server had before, even nothing takes the place of what was said.
  if (!isMended(corrections) && id !== upload) return accepted;
  onReceived(id);
  const corrected = await correct(id, corrections);
  return corrected.ok ? accepted : corrected;
};
