import type { Language } from '../../pipeline/model/language.ts';
import type { Years } from '../charts/attribution.ts';
import { say } from './words.ts';

export interface YearRangeProps {
  readonly language: Language;
  /** The years that have figures. */
  readonly available: Years;
  readonly chosen: Years;
  /** `settled` is false while the handle is still being dragged. */
  readonly onChoose: (years: Years, settled: boolean) => void;
}

const share = (year: number, { from, to }: Years): number =>
  to === from ? 0 : (100 * (year - from)) / (to - from);

/** Two handles on one track: two native sliders, so arrows, Home and End work as everywhere. */
export const YearRange = ({ language, available, chosen, onChoose }: YearRangeProps) => {
  const slide = (end: 'from' | 'to', text: string, settled: boolean): void => {
    const year = Number(text);
    const from = end === 'from' ? Math.min(year, chosen.to) : chosen.from;
    const to = end === 'to' ? Math.max(year, chosen.from) : chosen.to;
    onChoose({ from, to }, settled);
  };
  const handle = (end: 'from' | 'to') => (
    <input
      type="range"
      class={`handle ${end}`}
      min={available.from}
      max={available.to}
      step={1}
      value={chosen[end]}
      aria-label={say(end === 'from' ? 'fromYear' : 'toYear', language)}
      onInput={(event) => slide(end, event.currentTarget.value, false)}
      onChange={(event) => slide(end, event.currentTarget.value, true)}
    />
  );
  const left = share(chosen.from, available);
  return (
    <fieldset class="years">
      <legend class="visually-hidden">{say('years', language)}</legend>
      <output>{chosen.from}</output>
      <span class="track">
        <svg class="rail" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
          <rect class="rest" width="100" height="2" />
          <rect x={left} width={share(chosen.to, available) - left} height="2" />
        </svg>
        {handle('from')}
        {handle('to')}
      </span>
      <output>{chosen.to}</output>
    </fieldset>
  );
};
