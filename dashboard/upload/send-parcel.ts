import type { Answer } from './api.ts';
import type { Parcel } from './create-sending.ts';
import { sendFile } from './send-file.ts';

/** Sends a file, then what was mended of it. Done twice it does the same as once. */
export const sendParcel = (
  { file, hints }: Parcel,
  language: string,
  onProgress: (sent: number) => void,
): Promise<Answer<{ readonly id: string }>> => sendFile(file, hints, language, onProgress);
