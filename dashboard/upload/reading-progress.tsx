import { formatNumber } from '../../pipeline/model/format.ts';
import type { Upload, UploadProgress } from './answers.ts';
import { StatusMark } from './status-mark.tsx';
import { useStore } from './store-context.ts';
import { sayCode } from './words.ts';

/** How far the reading is; an unknown end is shown as one. */
export const ReadingProgress = ({ upload }: { upload: Upload }) => (
  <div class="reading-progress" role="status">
    {upload.progress ? <Stage progress={upload.progress} /> : <StageUnknown upload={upload} />}
  </div>
);

const StageUnknown = ({ upload }: { upload: Upload }) => {
  const { say } = useStore();
  return (
    <>
      <StatusMark status={upload.status} />
      <progress aria-label={say(`status.${upload.status}`)} />
    </>
  );
};

/** Reading counts rows, and how many there will be is not known; checking counts figures. */
const Stage = ({ progress }: { progress: UploadProgress }) => {
  const { say, language } = useStore();
  const { stage, done, total } = progress;
  const counted = say(stage === 'reading' ? 'progress.rows' : 'progress.figures');
  const write = (n: number): string => formatNumber(n, language);
  const sentence = say(total === null ? 'progress.open' : 'progress.of', {
    stage: sayCode(say, 'stage', stage),
    done: write(done),
    counted,
    total: write(total ?? 0),
  });
  return (
    <>
      <p>{sentence}</p>
      <progress
        {...(total === null ? {} : { value: done, max: Math.max(total, 1) })}
        aria-label={sentence}
      />
    </>
  );
};
