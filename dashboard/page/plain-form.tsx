import type { Known } from '../../pipeline/model/chart-state.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import { findGeography, nameGeography } from '../../pipeline/model/geography.ts';
import { availableYears, withinYears } from './choices.ts';
import { indicatorOptions } from './options.ts';
import type { Shown } from './shown.ts';
import { say } from './words.ts';

const YearField = (props: {
  name: string;
  label: string;
  years: readonly number[];
  year: number;
}) => (
  <label>
    {props.label}
    <select class="field" name={props.name}>
      {props.years.map((year) => (
        <option key={year} value={year} selected={year === props.year}>
          {year}
        </option>
      ))}
    </select>
  </label>
);

/** Those of the basis shown, and the chosen ones, whatever they are. */
const listSlugs = ({ state, indicator, slice }: Shown, lists: CodeLists): readonly string[] =>
  indicator.geographies.filter(
    (slug) =>
      state.geographies.includes(slug) ||
      findGeography(lists.geographies, slug, slice.basis) !== undefined,
  );

/** The choices as a plain form, for readers whose scripts are off. */
export const PlainForm = (props: {
  readonly shown: Shown;
  readonly known: Known;
  readonly lists: CodeLists;
}) => {
  const { shown, known, lists } = props;
  const { state, indicator, slice } = shown;
  const { language } = state;
  const available = availableYears(indicator) ?? { from: slice.from, to: slice.to };
  const years = Array.from(
    { length: available.to - available.from + 1 },
    (_, place) => available.from + place,
  );
  const { from, to } = withinYears(slice, available);
  return (
    <form class="plain-form" action="/" method="get">
      <label>
        {say('indicator', language)}
        <select class="field" name="indicator">
          {indicatorOptions(known, lists, language).map(({ id, label }) => (
            <option key={id} value={id} selected={id === state.indicator}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('provinces', language)}
        <select class="field" name="geography" multiple size={8}>
          {listSlugs(shown, lists).map((slug) => (
            <option key={slug} value={slug} selected={state.geographies.includes(slug)}>
              {nameGeography(lists.geographies, slug, slice.basis, language)}
            </option>
          ))}
        </select>
      </label>
      <YearField name="from" label={say('fromYear', language)} years={years} year={from} />
      <YearField name="to" label={say('toYear', language)} years={years} year={to} />
      {state.basis !== null && <input type="hidden" name="basis" value={state.basis} />}
      {state.release !== null && <input type="hidden" name="release" value={state.release} />}
      {language === 'en' && <input type="hidden" name="lang" value="en" />}
      {state.view !== 'trend' && <input type="hidden" name="view" value={state.view} />}
      {state.map !== 'tiles' && <input type="hidden" name="map" value={state.map} />}
      <button class="button primary" type="submit">
        {say('apply', language)}
      </button>
    </form>
  );
};
