import type { UploadStatus } from './answers.ts';
import { useStore } from './store-context.ts';

/** Where an upload stands, by a word; the colour only underlines it. */
export const StatusMark = ({ status }: { status: UploadStatus }) => {
  const { say } = useStore();
  return <span class={`status ${status}`}>{say(`status.${status}`)}</span>;
};
