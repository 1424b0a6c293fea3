import { formatNumber } from '../../../pipeline/model/format.ts';
import { ignoredMessages } from '../../../pipeline/narrative/narrative-messages.ts';
import { narrativeMessage } from '../../../pipeline/prose/prose-json.ts';
import { useStore } from '../store-context.ts';
import { useDesk } from './desk-context.ts';
import { useRowActs } from './use-row-acts.ts';

/** Numbers that were not taken, each with the reason, and what is said of the text as a whole. */
export const LeftNumbers = () => {
  const { say, language } = useStore();
  const { desk } = useDesk();
  const { point } = useRowActs();
  const { left, said } = desk.rows.value;
  return (
    <>
      {said.length > 0 && (
        <section class="prose-said" aria-label={say('prose.said')}>
          {said.map((issue) => (
            <p key={`${issue.code}/${issue.at.start}`} class={`issue ${issue.severity}`}>
              {narrativeMessage(issue, language)}
            </p>
          ))}
        </section>
      )}
      {left.length > 0 && (
        <details class="prose-left">
          <summary>{say('prose.left', { count: formatNumber(left.length, language) })}</summary>
          <p class="muted">{say('prose.leftHelp')}</p>
          <ul>
            {left.map((number) => (
              <li key={number.cell}>
                <span class="left-text">{number.text}</span>
                <span class="muted">
                  {number.isUnclear
                    ? say('prose.unclear')
                    : ignoredMessages[number.reason][language]}
                </span>
                <button
                  type="button"
                  class="link"
                  aria-label={`${say('prose.point')}: ${number.text}`}
                  onClick={() => point(number)}
                >
                  {say('prose.point')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
