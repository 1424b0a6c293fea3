import { mostGeographies } from '../../pipeline/model/chart-state.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { periodKey } from '../../pipeline/model/period.ts';
import { useStore } from './store-context.ts';

const mostLinks = 8;

/** The explorer on each indicator of the upload. */
export const ChartLinks = () => {
  const { review, say, names, lists, language } = useStore();
  const byIndicator = Map.groupBy(review.observations.value ?? [], (o) => o.indicator);
  const indicators = lists.indicators.filter(({ id }) => byIndicator.has(id)).slice(0, mostLinks);
  if (indicators.length === 0) return null;
  return (
    <p>
      {say('publish.charts')}{' '}
      {indicators.map(({ id }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <a href={chartLink(id, byIndicator.get(id) ?? [], language)}>{names.indicator(id)}</a>
        </span>
      ))}
    </p>
  );
};

/** The provinces of the upload where they are few; one year of many provinces as a ranking. */
const chartLink = (
  indicator: string,
  figures: readonly Observation[],
  language: Language,
): string => {
  const slugs = [...new Set(figures.map((o) => o.geography))];
  const isFew = slugs.length <= mostGeographies;
  const isOnePeriod = new Set(figures.map((o) => periodKey(o.period))).size === 1;
  const parts = [
    isFew ? `geography=${slugs.join('~')}` : '',
    `indicator=${encodeURIComponent(indicator)}`,
    language === 'vi' ? '' : `lang=${language}`,
    isOnePeriod && !isFew ? 'view=ranking' : '',
  ];
  return `/?${parts.filter(Boolean).join('&')}`;
};
