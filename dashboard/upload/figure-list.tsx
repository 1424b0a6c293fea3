import type { Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import { rankText, statedText, verbatim } from '../charts/stated-text.ts';
import { FilterBox, Pager } from './list-tools.tsx';
import { CellButton } from './sheet/cell-button.tsx';
import { useStore } from './store-context.ts';

const columns = [
  'geography',
  'period',
  'value',
  'unit',
  'rank',
  'indicator',
  'kind',
  'text',
  'cell',
] as const;
const numeric: readonly string[] = ['value', 'rank'];

/** Every figure with all that was understood of it, a page at a time. */
export const FigureList = () => {
  const { say, view } = useStore();
  return (
    <>
      <div class="tools">
        <FilterBox paged={view.figures} id="figure-filter" />
        <Pager paged={view.figures} />
      </div>
      {view.figures.found.value.length === 0 ? (
        <p class="muted pad">{say('filter.none')}</p>
      ) : (
        <section class="scroller" aria-label={say('list.caption')}>
          <table class="table figures">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" class={numeric.includes(column) ? 'number' : ''}>
                    {say(`list.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.figures.shown.value.map((figure) => (
                <FigureRow key={figure.id + figure.cell} figure={figure} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
};

const FigureRow = ({ figure }: { figure: Observation }) => {
  const { say, names, language } = useStore();
  return (
    <tr>
      <th scope="row">{names.geography(figure.geography, figure.basis)}</th>
      <td>{periodLabel(figure.period, language)}</td>
      <td class="number strong">{statedText(figure, verbatim(language))}</td>
      <td>{figure.unit === '' ? '' : names.unit(figure.unit)}</td>
      <td class="number">{figure.rankDerived ? '' : rankText(figure)}</td>
      <td>{names.indicator(figure.indicator)}</td>
      <td>{say(`kinds.${figure.kind}`)}</td>
      <td class="muted">{figure.text}</td>
      <td>
        <CellButton cell={figure.cell} />
      </td>
    </tr>
  );
};
