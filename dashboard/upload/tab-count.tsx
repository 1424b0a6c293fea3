import { formatNumber } from '../../pipeline/model/format.ts';
import { useStore } from './store-context.ts';

/** How many things are behind a tab; null: it is not known, or not to be counted. */
export const TabCount = ({ count }: { count: number | null }) => {
  const { language } = useStore();
  return count === null ? null : <span class="tab-count">{formatNumber(count, language)}</span>;
};
