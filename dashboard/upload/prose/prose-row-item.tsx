import { periodLabel } from '../../../pipeline/model/period.ts';
import { reasonMessages } from '../../../pipeline/narrative/narrative-messages.ts';
import { writeValue } from '../../../pipeline/prose/describe-value.ts';
import { narrativeMessage } from '../../../pipeline/prose/prose-json.ts';
import { useStore } from '../store-context.ts';
import { useDesk } from './desk-context.ts';
import { MendForm } from './mend-form.tsx';
import type { ProseRow } from './rows.ts';
import { useRowActs } from './use-row-acts.ts';

/** What a row says: of the accepted figure, else of the proposal. */
const useFacts = ({ cell, text, proposal }: ProseRow) => {
  const { say, names, language } = useStore();
  const { desk } = useDesk();
  const decision = desk.decisions.value.get(cell);
  const figure = decision?.kind === 'accepted' ? decision.figure : null;
  const said = figure ?? proposal;
  const period = figure?.period ?? proposal?.period.value ?? null;
  const geography = figure?.geography ?? proposal?.geography.value ?? null;
  const stated = figure ?? (proposal && { ...proposal.stated, ...ranksOf(proposal) });
  const unit = said?.unit ?? null;
  const value = stated
    ? [
        writeValue(stated, language, unit ? names.unit(unit) : ''),
        stated.perYear ? say('prose.perYear') : '',
      ]
        .filter((part) => part !== '')
        .join(' ')
    : text;
  const kind = figure?.kind ?? proposal?.kind.value ?? 'actual';
  return {
    state: decision?.kind ?? ('undecided' as const),
    value,
    isUnitOpen: stated !== null && unit === null,
    indicator: said?.indicator ? names.indicator(said.indicator) : null,
    geography: geography === null ? null : names.geography(geography, said?.basis ?? null),
    period: period ? periodLabel(period, language) : null,
    kind: say(`kinds.${kind}`),
  };
};

const ranksOf = ({ rank, rankOf }: { rank: number | null; rankOf: number | null }) => ({
  rank,
  rankOf,
});

/** One figure: what it says, why, and what may be done with it. */
export const ProseRowItem = ({ row }: { row: ProseRow }) => {
  const { say, language } = useStore();
  const { desk } = useDesk();
  const facts = useFacts(row);
  const isCurrent = desk.current.value === row.cell;
  const { state } = facts;
  const label = { ...useOpenFacts(facts), kind: facts.kind, text: row.text };
  return (
    <article
      class={`prose-row ${state}`}
      tabIndex={isCurrent ? 0 : -1}
      data-cell={row.cell}
      data-current={isCurrent || undefined}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={say('prose.row', { ...label, state: say(`prose.state.${state}`) })}
      onFocus={() => {
        desk.current.value = row.cell;
      }}
    >
      <div class="prose-row-head">
        <strong>{facts.value}</strong>
        <span class={`prose-state ${state}`}>{say(`prose.state.${state}`)}</span>
      </div>
      <FactsLine facts={facts} />
      {row.issues.map((issue) => (
        <p key={issue.code} class={`prose-issue ${issue.severity}-text`}>
          {narrativeMessage(issue, language)}
        </p>
      ))}
      {desk.mending.value === row.cell ? (
        <MendForm row={row} />
      ) : (
        <div class="prose-foot">
          <Why row={row} />
          <RowActs row={row} isCurrent={isCurrent} />
        </div>
      )}
    </article>
  );
};

type Facts = ReturnType<typeof useFacts>;

/** The facts in words, also those that are open. */
const useOpenFacts = ({ indicator, geography, period }: Facts) => {
  const { say } = useStore();
  return {
    indicator: indicator ?? say('prose.openIndicator'),
    geography: geography ?? say('prose.openGeography'),
    period: period ?? say('prose.openPeriod'),
  };
};

const FactsLine = ({ facts }: { facts: Facts }) => {
  const { say } = useStore();
  const open = useOpenFacts(facts);
  return (
    <p class="prose-facts">
      <span class={facts.indicator === null ? 'error-text' : 'prose-indicator'}>
        {open.indicator}
      </span>
      <span class={facts.geography === null ? 'error-text' : ''}>{open.geography}</span>
      <span class={facts.period === null ? 'error-text' : ''}>{open.period}</span>
      <span>{facts.kind}</span>
      {facts.isUnitOpen && <span class="error-text">{say('prose.openUnit')}</span>}
    </p>
  );
};

const RowActs = ({ row, isCurrent }: { row: ProseRow; isCurrent: boolean }) => {
  const { say } = useStore();
  const { desk } = useDesk();
  const acts = useRowActs();
  return (
    <div class="prose-acts">
      {(['accept', 'mend', 'drop'] as const).map((act) => (
        <button
          key={act}
          type="button"
          class="button"
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => {
            desk.current.value = row.cell;
            acts[act]();
          }}
        >
          {say(`prose.${act}`)}
        </button>
      ))}
    </div>
  );
};

/** The words that speak for the indicator, and how sure the reading is. */
const Why = ({ row: { proposal, prose } }: { row: ProseRow }) => {
  const { say, language } = useStore();
  if (!proposal) return <p class="prose-why muted">{say('prose.pointed')}</p>;
  const words = (proposal.candidates[0]?.words ?? [])
    .map(({ start, end }) => prose.text.slice(start, end))
    .join(' … ');
  return (
    <p class="prose-why muted">
      {say('prose.because', { why: reasonMessages[proposal.reason][language] })}
      {words !== '' && ` ${say('prose.words', { words })}`}
      {' · '}
      {say('prose.sure', { share: Math.round(proposal.confidence * 100) })}
    </p>
  );
};
