import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../pipeline/model/format.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { periodLabel } from '../../../pipeline/model/period.ts';
import { statedText, verbatim } from '../../charts/stated-text.ts';
import { createPaged } from '../create-paged.ts';
import { FilterBox, Pager } from '../list-tools.tsx';
import type { LocalReading } from '../reader/messages.ts';
import { CellButton } from '../sheet/cell-button.tsx';
import { useStore } from '../store-context.ts';
import type { FigureSummary } from './summarise-figures.ts';

const columns = ['indicator', 'period', 'provinces', 'least', 'most', 'unit', 'first'] as const;
const numeric: readonly string[] = ['provinces', 'least', 'most'];

/** What would be published: one row for each indicator and period, its extremes leading to their cells. */
export const FiguresPanel = ({ reading }: { reading: ReadonlySignal<LocalReading | null> }) => {
  const { say, names, language } = useStore();
  const paged = useMemo(() => {
    const all = computed(() => reading.value?.figures ?? []);
    return createPaged(all, ({ indicator, period }) =>
      [names.indicator(indicator), periodLabel(period, language)].join(' '),
    );
  }, [reading]);
  if (paged.all.value.length === 0) return <p class="muted pad">{say('sums.none')}</p>;
  return (
    <>
      <div class="tools">
        <FilterBox paged={paged} id="sums-filter" />
        <Pager paged={paged} />
      </div>
      {paged.found.value.length === 0 ? (
        <p class="muted pad">{say('filter.none')}</p>
      ) : (
        <section class="scroller" aria-label={say('sums.caption')}>
          <table class="table sums">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" class={numeric.includes(column) ? 'number' : ''}>
                    {say(`sums.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {paged.shown.value.map((summary) => (
                <SummaryRow key={summary.first.id + summary.first.cell} summary={summary} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
};

const SummaryRow = ({ summary }: { summary: FigureSummary }) => {
  const { say, names, language } = useStore();
  const { indicator, period, kind, unit, provinces, others, least, most, first } = summary;
  const count = [
    provinces > 0 ? formatNumber(provinces, language) : '',
    others > 0 ? say('sums.others', { count: others }) : '',
  ];
  return (
    <tr>
      <th scope="row">{names.indicator(indicator)}</th>
      <td data-label={say('sums.period')}>
        {[periodLabel(period, language), kind === 'actual' ? '' : say(`kinds.${kind}`)]
          .filter(Boolean)
          .join(' · ')}
      </td>
      <td class="number" data-label={say('sums.provinces')}>
        {count.filter(Boolean).join(' + ')}
      </td>
      <Extreme figure={least} label={say('sums.least')} />
      <Extreme figure={most === least ? null : most} label={say('sums.most')} />
      <td data-label={say('sums.unit')}>{unit === '' ? say('sums.ranks') : names.unit(unit)}</td>
      <td data-label={say('sums.first')}>
        <CellButton cell={first.cell} />
      </td>
    </tr>
  );
};

/** A figure that leads to its cell. */
const Extreme = ({ figure, label }: { figure: Observation | null; label: string }) => {
  const { names, language } = useStore();
  if (!figure)
    return (
      <td class="number muted" data-label={label}>
        –
      </td>
    );
  const place = names.geography(figure.geography, figure.basis);
  return (
    <td class="number" data-label={label}>
      <CellButton cell={figure.cell} name={place}>
        {statedText(figure, verbatim(language))}
      </CellButton>
    </td>
  );
};
