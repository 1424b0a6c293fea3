import { formatNumber } from '../../pipeline/model/format.ts';
import type { Upload } from './answers.ts';
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
      {upload.counts && <CountsLine upload={upload} />}
    </header>
  );
};

/** `14 cột · 882 số liệu · 0 lỗi · 2 cảnh báo`. */
const CountsLine = ({ upload: { counts, tables, prose } }: { upload: Upload }) => {
  const { say, language } = useStore();
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
  const count = (n: number): string => formatNumber(n, language);
  return (
    <p class="counts">
      {columns > 0 && <span>{say('counts.columns', { count: count(columns) })}</span>}
      <span>{say('counts.figures', { count: count(counts?.observations ?? 0) })}</span>
      {prose && <span>{say('prose.open', { count: count(prose.undecided) })}</span>}
      <span class={counts?.errors ? 'error-text' : ''}>
        {say('counts.errors', { count: count(counts?.errors ?? 0) })}
      </span>
      <span class={counts?.warnings ? 'warning-text' : ''}>
        {say('counts.warnings', { count: count(counts?.warnings ?? 0) })}
      </span>
      {counts && counts.ignored > 0 && (
        <span>{say('counts.ignored', { count: count(counts.ignored) })}</span>
      )}
    </p>
  );
};
