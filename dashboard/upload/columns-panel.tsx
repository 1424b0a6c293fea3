import { groupName } from '../../pipeline/model/ignored-group.ts';
import type { IgnoredRow, Upload } from './answers.ts';
import { sayFacts } from './sheet/say-read-as.ts';
import { useStore } from './store-context.ts';
import { sayCode } from './words.ts';

/** What each column was read as, and which rows were left out and why. */
export const ColumnsPanel = ({
  upload,
}: {
  upload: Pick<Upload, 'tables' | 'ignored' | 'counts'>;
}) => {
  const { say } = useStore();
  return (
    <div class="pad">
      {upload.tables.map((table) => (
        <ColumnTable key={`${table.sheet}/${table.headingRow}`} columns={table.columns} />
      ))}
      <h2>{say('columns.ignored')}</h2>
      {upload.ignored.length > 0 ? (
        <IgnoredRows ignored={upload.ignored} />
      ) : (
        <p class="muted">
          {upload.counts?.ignored
            ? say('counts.ignored', { count: upload.counts.ignored })
            : say('columns.none')}
        </p>
      )}
    </div>
  );
};

const ColumnTable = ({ columns }: { columns: Upload['tables'][number]['columns'] }) => {
  const { say, names, language } = useStore();
  return (
    <table class="table columns-read">
      <caption class="visually-hidden">{say('columns.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('columns.column')}</th>
          <th scope="col">{say('columns.heading')}</th>
          <th scope="col">{say('columns.role')}</th>
          <th scope="col">{say('columns.detail')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ column, heading, role, understood }) => (
          <tr key={column} class={role === 'unknown' ? 'muted' : ''}>
            <th scope="row">{column}</th>
            <td>{heading}</td>
            <td>{sayCode(say, 'columnRoles', role)}</td>
            <td>{sayFacts({ role, understood }, { say, names, language })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const IgnoredRows = ({ ignored }: { ignored: readonly IgnoredRow[] }) => {
  const { language } = useStore();
  const groups = [
    ...Map.groupBy(ignored, ({ sheet, group }) => `${group} ${sheet ?? ''}`).values(),
  ];
  return (
    <dl class="ignored">
      {groups.map((rows) => (
        <div key={`${rows[0]?.group} ${rows[0]?.sheet}`}>
          <dt>
            {groupName(rows[0]?.group ?? '', language)}
            {rows[0]?.sheet && ` · ${rows[0].sheet}`}
          </dt>
          <dd>{writeRuns(rows.map(({ row }) => row))}</dd>
        </div>
      ))}
    </dl>
  );
};

const mostRuns = 40;

/** `1–3, 68, 70–72`. */
const writeRuns = (rows: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row - last[1] <= 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, mostRuns).map(([a, b]) => (a === b ? String(a) : `${a}–${b}`));
  return shown.join(', ') + (runs.length > mostRuns ? ', …' : '');
};
