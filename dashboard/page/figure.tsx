import type { Language } from '../../pipeline/model/language.ts';
import { FigureTable } from './figure-table.tsx';
import type { Charts, Shown } from './shown.ts';
import { say } from './words.ts';

/** Arrow keys read the chart, so it takes the focus. */
const readable = (language: Language) =>
  ({ role: 'group', tabIndex: 0, 'aria-label': say('readoutHint', language) }) as const;

const Chart = (props: { size: 'wide' | 'narrow'; svg: string; language: Language }) => (
  <div
    class={`chart ${props.size}`}
    data-size={props.size}
    {...readable(props.language)}
    dangerouslySetInnerHTML={{ __html: props.svg }}
  />
);

/** The chart in both sizes, of which the stylesheet shows one; or a table where the view is one. */
export const Figure = ({ shown, charts }: { shown: Shown; charts: Charts }) => {
  const { language, view } = shown.state;
  if (view === 'table') return <FigureTable shown={shown} />;
  return (
    <figure class="figure">
      <Chart size="wide" svg={charts.wide} language={language} />
      <Chart size="narrow" svg={charts.narrow} language={language} />
    </figure>
  );
};

/** The figures under a chart, for those who would rather read or copy them. */
export const FiguresBelow = ({ shown }: { shown: Shown }) =>
  shown.state.view === 'table' ? null : (
    <details class="figures">
      <summary>{say('showTable', shown.state.language)}</summary>
      <FigureTable shown={shown} />
    </details>
  );
