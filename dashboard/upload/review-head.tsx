import type { Upload } from './answers.ts';
import { CountsLine } from './counts-line.tsx';
import { StatusMark } from './status-mark.tsx';
import { useStore } from './store-context.ts';

/** The file's name, where it stands, whose figures it holds, and how many. */
export const ReviewHead = ({ upload }: { upload: Upload }) => {
  const { names, say, lists } = useStore();
  const source = upload.provenance;
  const parts = [
    source?.title,
    source?.dataset &&
      say(lists.datasets.some(({ id }) => id === source.dataset) ? 'dataset' : 'datasetOwn', {
        name: names.dataset(source.dataset),
      }),
    source?.publisher && say('from', { publisher: names.publisher(source.publisher) }),
    source?.publishedOn?.split('-').reverse().join('/'),
  ].filter((part) => typeof part === 'string' && part !== '');
  return (
    <header class="review-head">
      <div class="row">
        <h1 class="file-name">{upload.name || upload.id}</h1>
        <StatusMark status={upload.status} />
      </div>
      {parts.length > 0 && <p class="muted">{parts.join(' · ')}</p>}
      {upload.counts && <CountsLine {...upload} />}
    </header>
  );
};
