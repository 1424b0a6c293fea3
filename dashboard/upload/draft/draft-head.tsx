import { countProse } from '../../../pipeline/prose/prose-json.ts';
import { CountsLine } from '../counts-line.tsx';
import { formatSize } from '../format-size.ts';
import { useStore } from '../store-context.ts';
import type { Preview } from './create-preview.ts';

/** The file's name, that it has not left the machine, and how much of it was understood. */
export const DraftHead = ({ preview }: { preview: Preview }) => {
  const { say, language } = useStore();
  const { file } = preview.draft;
  const isOnServer = preview.draft.upload.value !== null;
  const reading = preview.reading.value;
  const proses = reading?.proses ?? [];
  const prose = proses.length > 0 ? countProse(proses, preview.draft.corrections.value) : null;
  return (
    <header class="review-head">
      <div class="row">
        <h1 class="file-name">{file.name}</h1>
        <span class="status draft">{say(isOnServer ? 'draft.statusMends' : 'draft.status')}</span>
      </div>
      <p class="muted">
        {say(isOnServer ? 'draft.onServer' : 'draft.here', {
          size: formatSize(file.size, language),
        })}
      </p>
      <div class="draft-counts" role="status">
        {reading && <CountsLine counts={reading.counts} tables={reading.tables} prose={prose} />}
        <ReadingNow preview={preview} />
      </div>
    </header>
  );
};

/** How far a reading is; while one runs again the figures of the last one stay in sight. */
const ReadingNow = ({ preview }: { preview: Preview }) => {
  const { say } = useStore();
  const now = preview.progress.value;
  if (now === null) return null;
  const { size } = preview.draft.file;
  const share = now.stage === 'reading' && size > 0 ? now.done / size : 1;
  return (
    <progress value={share} max={1} aria-label={say('draft.reading')}>
      {say('draft.reading')}
    </progress>
  );
};
