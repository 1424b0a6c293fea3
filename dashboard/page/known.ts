import type { Known } from '../../pipeline/model/chart-state.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';

const firstIndicator = 'pci';
const firstGeographies = ['quang-ninh', 'ha-noi', 'can-tho', 'tay-ninh'] as const;

/** What a link may name in a release with these indicators. */
export const createKnown = (indicators: readonly string[], lists: CodeLists): Known => {
  const geographies = [...new Set(lists.geographies.map(({ slug }) => slug))];
  return {
    indicators,
    geographies,
    defaults: {
      indicator: indicators.includes(firstIndicator) ? firstIndicator : (indicators[0] ?? ''),
      geographies: firstGeographies.filter((slug) => geographies.includes(slug)),
    },
  };
};
