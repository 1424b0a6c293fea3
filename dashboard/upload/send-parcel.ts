import type { Answer, Api } from './api.ts';
import type { Parcel } from './create-sending.ts';
import { isMended } from './draft/draft.ts';
import { sendFile } from './send-file.ts';

/**
 * Sends a file, then what was mended of it: only when both are there has it arrived. Done twice it does
 * the same as once, since the same bytes are the same upload.
 */
export const sendParcel = async (
  { file, hints, corrections }: Parcel,
  language: string,
  correct: Api['correct'],
  onProgress: (sent: number) => void,
): Promise<Answer<{ readonly id: string }>> => {
  const accepted = await sendFile(file, hints, language, onProgress);
  if (!accepted.ok || !isMended(corrections)) return accepted;
  const corrected = await correct(accepted.value.id, corrections);
  return corrected.ok ? accepted : corrected;
};
