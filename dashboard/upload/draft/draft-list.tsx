import { formatSize } from '../format-size.ts';
import { useStore } from '../store-context.ts';
import type { Draft } from './draft.ts';

/** Files that came together: what each reads as, to be looked at one by one or sent at once. */
export const DraftList = () => {
  const { say, drafts, sending } = useStore();
  const onTheirWay = new Set(sending.sendings.value.map(({ file }) => file));
  const waiting = drafts.list.value.filter(({ file }) => !onTheirWay.has(file));
  if (waiting.length === 0) return null;
  return (
    <section class="card block" aria-labelledby="drafts-title">
      <div class="row spread">
        <h2 id="drafts-title">{say('drafts.title')}</h2>
        <button type="button" class="button primary" onClick={() => drafts.send(waiting)}>
          {say('drafts.sendAll', { count: waiting.length })}
        </button>
      </div>
      <ul class="sendings">
        {waiting.map((draft) => (
          <DraftItem key={draft.key} draft={draft} />
        ))}
      </ul>
    </section>
  );
};

const DraftItem = ({ draft }: { draft: Draft }) => {
  const { say, language, drafts } = useStore();
  return (
    <li class="sending">
      <span class="file-name">{draft.file.name}</span>
      <span class="muted">{formatSize(draft.file.size, language)}</span>
      <DraftSummary draft={draft} />
      <span class="row">
        <button
          type="button"
          class="button"
          aria-label={`${say('drafts.look')}: ${draft.file.name}`}
          onClick={() => drafts.open(draft)}
        >
          {say('drafts.look')}
        </button>
        <button
          type="button"
          class="link"
          aria-label={`${say('sending.remove')}: ${draft.file.name}`}
          onClick={() => drafts.discard(draft)}
        >
          {say('sending.remove')}
        </button>
      </span>
    </li>
  );
};

const DraftSummary = ({ draft }: { draft: Draft }) => {
  const { say } = useStore();
  const summary = draft.summary.value;
  switch (summary.kind) {
    case 'waiting':
    case 'reading':
      return <span class="muted">{say('draft.reading')}</span>;
    case 'unreadable':
      return <span class="error-text">{say('sending.unreadable')}</span>;
    case 'read': {
      const { observations, errors, warnings } = summary.counts;
      return (
        <span class="counts">
          <span class={summary.refused ? 'error-text' : ''}>
            {say('counts.figures', { count: observations })}
          </span>
          {errors > 0 && <span class="error-text">{say('counts.errors', { count: errors })}</span>}
          {warnings > 0 && (
            <span class="warning-text">{say('counts.warnings', { count: warnings })}</span>
          )}
        </span>
      );
    }
  }
};
