import type { Known } from '../../pipeline/model/chart-state.ts';
import { Actions } from './actions.tsx';
import { Figure, FiguresBelow } from './figure.tsx';
import { FigureText } from './figure-text.tsx';
import { Frame } from './frame.tsx';
import { chartLink, explorerLink } from './links.ts';
import { Notices } from './notices.tsx';
import type { Charts, Shown } from './shown.ts';
import { say } from './words.ts';

export interface ChartPageProps {
  readonly shown: Shown;
  readonly charts: Charts;
  readonly known: Known;
}

/** The page behind a shared link: the chart, what it says, and the way to explore it. */
export const ChartPage = ({ shown, charts, known }: ChartPageProps) => {
  const { state, text } = shown;
  const other = { ...state, language: state.language === 'vi' ? 'en' : 'vi' } as const;
  return (
    <Frame language={state.language} page="chart" otherLanguageHref={chartLink(other, known)}>
      <h1 class="heading">{text.title}</h1>
      <p class="subtitle">{text.subtitle}</p>
      <Notices notices={shown.notices} language={state.language} />
      <article class="card">
        <div class="sheet">
          <Figure shown={shown} charts={charts} />
          <FigureText text={text} language={state.language} />
          <FiguresBelow shown={shown} />
          <Actions shown={shown} known={known}>
            <a class="button" href={explorerLink(state, known)}>
              {say('openExplorer', state.language)}
            </a>
          </Actions>
        </div>
      </article>
    </Frame>
  );
};
