import { formatNumber } from '../../pipeline/model/format.ts';
import { type Paged, pageLength } from './create-paged.ts';
import { useStore } from './store-context.ts';

/** The filter box with "k of n". */
export const FilterBox = <T,>({ paged, id }: { paged: Paged<T>; id: string }) => {
  const { say, language } = useStore();
  const all = paged.all.value.length;
  const found = paged.found.value.length;
  return (
    <div class="filter">
      <label for={id} class="visually-hidden">
        {say('filter.label')}
      </label>
      <input
        id={id}
        type="search"
        class="field"
        placeholder={say('filter.placeholder')}
        value={paged.filter.value}
        onInput={(event) => {
          paged.filter.value = event.currentTarget.value;
          paged.page.value = 0;
        }}
      />
      <span class="muted" role="status">
        {paged.filter.value !== '' &&
          say('filter.found', {
            shown: formatNumber(found, language),
            all: formatNumber(all, language),
          })}
      </span>
    </div>
  );
};

/** From page to page; nothing when all fits on one. */
export const Pager = <T,>({ paged }: { paged: Paged<T> }) => {
  const { say, language } = useStore();
  const total = paged.found.value.length;
  const last = Math.max(Math.ceil(total / pageLength) - 1, 0);
  if (last === 0) return null;
  const page = Math.min(paged.page.value, last);
  const range = {
    from: formatNumber(page * pageLength + 1, language),
    to: formatNumber(Math.min((page + 1) * pageLength, total), language),
    all: formatNumber(total, language),
  };
  const button = (word: 'first' | 'previous' | 'next' | 'last', sign: string, target: number) => (
    <button
      type="button"
      class="button"
      aria-label={say(`pages.${word}`)}
      disabled={target === page || target < 0 || target > last}
      onClick={() => {
        paged.page.value = target;
      }}
    >
      {sign}
    </button>
  );
  return (
    <nav class="pager" aria-label={say('pages.label')}>
      {button('first', '«', 0)}
      {button('previous', '‹', page - 1)}
      <span role="status">{say('pages.shown', range)}</span>
      {button('next', '›', page + 1)}
      {button('last', '»', last)}
    </nav>
  );
};
