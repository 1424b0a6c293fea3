import { formatNumber } from '../../pipeline/model/format.ts';
import type { Upload } from './answers.ts';
import { useStore } from './store-context.ts';

/** `14 cột · 882 số liệu · 0 lỗi · 2 cảnh báo`. */
export const CountsLine = ({
  counts,
  tables,
  prose = null,
}: Pick<Upload, 'counts' | 'tables'> & Partial<Pick<Upload, 'prose'>>) => {
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
