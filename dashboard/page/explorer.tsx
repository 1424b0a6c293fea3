import { type ChartState, type Known, mostGeographies } from '../../pipeline/model/chart-state.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { Actions } from './actions.tsx';
import { BasisSwitch } from './basis-switch.tsx';
import { Chips } from './chips.tsx';
import { availableYears, withGeography, withIndicator, withYears } from './choices.ts';
import { EngineLine, type EngineStatus } from './engine-line.tsx';
import { Figure, FiguresBelow } from './figure.tsx';
import { FigureText } from './figure-text.tsx';
import { Frame } from './frame.tsx';
import { explorerLink } from './links.ts';
import { Notices } from './notices.tsx';
import { geographyOptions, indicatorOptions } from './options.ts';
import { Picker } from './picker.tsx';
import type { Charts, Shown } from './shown.ts';
import { ViewTabs } from './view-tabs.tsx';
import { say } from './words.ts';
import { YearRange } from './year-range.tsx';

export interface ExplorerProps {
  readonly shown: Shown;
  readonly charts: Charts;
  readonly known: Known;
  readonly lists: CodeLists;
  readonly engine: EngineStatus;
  /** The last choice could not be answered: the chart is the one before it. */
  readonly failed: boolean;
  /** `settled` is false while a handle is still being dragged. */
  readonly onChoose: (state: ChartState, settled: boolean) => void;
}

const otherLanguage = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');

const IndicatorHeading = ({ shown, known, lists, onChoose }: ExplorerProps) => {
  const { state, indicator } = shown;
  return (
    <Picker
      id="indicator"
      language={state.language}
      options={indicatorOptions(known, lists, state.language)}
      current={state.indicator}
      searchLabel={say('findIndicator', state.language)}
      buttonClass="indicator"
      heading
      onPick={(id) => onChoose(withIndicator(state, id), true)}
    >
      {indicator.name[state.language]}
    </Picker>
  );
};

const ProvinceAdder = ({ shown, lists, onChoose }: ExplorerProps) => {
  const { state, indicator, slice } = shown;
  const full = state.geographies.length >= mostGeographies;
  const options = geographyOptions(state, indicator, slice.basis, lists);
  if (options.length === 0) return null;
  return (
    <Picker
      id="province"
      language={state.language}
      options={options}
      searchLabel={say('findProvince', state.language)}
      buttonClass="chip add"
      disabled={full}
      onPick={(slug) => onChoose(withGeography(state, slug), true)}
    >
      {full ? say('noProvinceLeft', state.language) : `+ ${say('addProvince', state.language)}`}
    </Picker>
  );
};

const Years = ({ shown, onChoose }: ExplorerProps) => {
  const available = availableYears(shown.indicator);
  if (!available || available.from === available.to) return null;
  const { state, slice } = shown;
  return (
    <YearRange
      language={state.language}
      available={available}
      chosen={{
        from: Math.max(slice.from, available.from),
        to: Math.min(slice.to, available.to),
      }}
      onChoose={(years, settled) => onChoose(withYears(state, years, available), settled)}
    />
  );
};

/** The explorer: the chart is the page, the controls stand around it and step back. */
export const Explorer = (props: ExplorerProps) => {
  const { shown, charts, known, lists } = props;
  const { language } = shown.state;
  const other = { ...shown.state, language: otherLanguage(language) };
  return (
    <Frame language={language} page="explore" otherLanguageHref={explorerLink(other, known)}>
      <IndicatorHeading {...props} />
      <p class="subtitle">{shown.text.subtitle}</p>
      <Notices notices={shown.notices} language={language} />
      <div class="controls">
        <Chips shown={shown} known={known} lists={lists}>
          <ProvinceAdder {...props} />
        </Chips>
        <div class="scope">
          <BasisSwitch shown={shown} known={known} />
          <Years {...props} />
        </div>
      </div>
      <article class="card">
        <ViewTabs shown={shown} known={known} />
        <div class="sheet">
          <p class="notice error" role="alert" hidden={!props.failed}>
            {props.failed && say('figuresFailed', language)}
          </p>
          <Figure shown={shown} charts={charts} />
          <FigureText text={shown.text} />
          <FiguresBelow shown={shown} />
          <Actions shown={shown} known={known} />
        </div>
      </article>
      <EngineLine status={props.engine} language={language} />
    </Frame>
  );
};
