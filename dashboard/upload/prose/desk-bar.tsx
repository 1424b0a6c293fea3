import { formatNumber } from '../../../pipeline/model/format.ts';
import { useStore } from '../store-context.ts';
import { countStates } from './count-states.ts';
import { useDesk } from './desk-context.ts';

/** How many are decided, what the keys do, and what was just done for those who do not see it. */
export const DeskBar = () => {
  const { say, language } = useStore();
  const { desk } = useDesk();
  const counts = countStates(desk.rows.value.rows, desk.decisions.value);
  const deed = desk.deed.value;
  const words = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, formatNumber(count, language)]),
  );
  return (
    <div class="prose-bar">
      <p class="prose-counts">{say('prose.counts', words)}</p>
      <p class="muted">{say('prose.explain')}</p>
      <p class="muted prose-keys" id="prose-keys">
        {say('prose.keys')}
      </p>
      <p class="visually-hidden" role="status">
        {deed &&
          say(`prose.done.${deed.kind}`, {
            text: deed.row.text,
            left: words.undecided ?? '',
            why: deed.why ?? '',
          })}
      </p>
    </div>
  );
};
