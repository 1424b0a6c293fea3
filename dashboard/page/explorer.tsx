import { type ChartState, type Known, mostGeographies } from '../../pipeline/model/chart-state.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { planSlice } from '../charts/plan-slice.ts';
import { Actions } from './actions.tsx';
import { BasisSwitch } from './basis-switch.tsx';
import { Chips } from './chips.tsx';
import { availableYears, withGeography, withIndicator, withinYears, withYears } from './choices.ts';
import { EngineLine, type EngineStatus } from './engine-line.tsx';
import { Figure, FiguresBelow } from './figure.tsx';
import { FigureText } from './figure-text.tsx';
import { Frame } from './frame.tsx';
import { explorerLink } from './links.ts';
import { MapSwitch } from './map-switch.tsx';
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
  /** What the reader chose last: the controls say it before the chart does. */
  readonly asked: ChartState;
  /** The last choice could not be answered: the chart is the one before it. */
  readonly failed: boolean;
  /** `settled` is false while a handle is still being dragged. */
  readonly onChoose: (state: ChartState, settled: boolean) => void;
  readonly onRetry: () => void;
  /** HTML of the plain form: only the edge writes it. */
  readonly plainForm?: string;
}

/** What the controls stand for: the choice, though its figures may still be on their way. */
const withAsked = (shown: Shown, asked: ChartState): Shown =>
  asked.indicator === shown.indicator.id
    ? { ...shown, state: asked, slice: planSlice(asked, shown.indicator) }
    : { ...shown, state: asked };

const indicatorName = ({ state, indicator }: Shown, lists: CodeLists): string => {
  const asked = lists.indicators.find(({ id }) => id === state.indicator);
  const { name } = state.indicator === indicator.id ? indicator : (asked ?? indicator);
  return name[state.language];
};

const otherLanguage = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');

const IndicatorHeading = ({ shown, known, lists, onChoose }: ExplorerProps) => {
  const { state } = shown;
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
      {indicatorName(shown, lists)}
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
      chosen={withinYears(slice, available)}
      onChoose={(years, settled) => onChoose(withYears(state, years, available), settled)}
    />
  );
};

/** Its place in the page is kept, so that a screen reader hears it appear. */
const Failure = ({ shown, failed, onRetry }: ExplorerProps) => {
  const { language } = shown.state;
  return (
    <div class="notice error" role="alert" hidden={!failed}>
      {failed && (
        <>
          <p>{say('figuresFailed', language)}</p>
          <button type="button" class="button" onClick={onRetry}>
            {say('tryAgain', language)}
          </button>
        </>
      )}
    </div>
  );
};

/** The explorer: the chart is the page, the controls stand around it and step back. */
export const Explorer = (props: ExplorerProps) => {
  const { shown, charts, known, lists, asked } = props;
  const { language } = shown.state;
  const other = { ...asked, language: otherLanguage(language) };
  const chosen = withAsked(shown, asked);
  const controls = { ...props, shown: chosen };
  return (
    <Frame language={language} page="explore" otherLanguageHref={explorerLink(other, known)}>
      <IndicatorHeading {...controls} />
      <p class="subtitle">{shown.text.subtitle}</p>
      <Notices notices={shown.notices} language={language} />
      <noscript dangerouslySetInnerHTML={{ __html: props.plainForm ?? '' }} />
      <div class="controls">
        <Chips shown={chosen} known={known} lists={lists}>
          <ProvinceAdder {...controls} />
        </Chips>
        <div class="scope">
          <BasisSwitch shown={chosen} known={known} />
          <Years {...controls} />
        </div>
      </div>
      <article class="card">
        <ViewTabs shown={chosen} known={known} />
        <div class="sheet">
          <Failure {...props} />
          <MapSwitch shown={chosen} known={known} />
          <Figure shown={shown} charts={charts} />
          <FigureText text={shown.text} language={language} />
          <FiguresBelow shown={shown} />
          <Actions shown={shown} known={known} />
        </div>
      </article>
      <EngineLine status={props.engine} language={language} />
    </Frame>
  );
};
