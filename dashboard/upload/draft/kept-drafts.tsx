import type { Language } from '../../../pipeline/model/language.ts';
import { useStore } from '../store-context.ts';
import { countSaid } from './draft.ts';
import type { KeptDraft } from './keep-drafts.ts';

/** Files looked at in earlier visits and not sent, to go on with or to let go. */
export const KeptDrafts = () => {
  const { say, drafts } = useStore();
  if (drafts.kept.value.length === 0) return null;
  return (
    <section class="card block" aria-labelledby="kept-title">
      <h2 id="kept-title">{say('kept.title')}</h2>
      <p class="muted">{say('kept.explain')}</p>
      <ul class="sendings">
        {drafts.kept.value.map((kept) => (
          <KeptItem key={kept.hash} kept={kept} />
        ))}
      </ul>
    </section>
  );
};

const KeptItem = ({ kept }: { kept: KeptDraft }) => {
  const { say, drafts, language } = useStore();
  return (
    <li class="sending">
      <span class="file-name">{kept.name}</span>
      <span class="muted">
        {say('kept.mended', { count: countSaid(kept.corrections) })}
        {' · '}
        {formatMoment(kept.savedAt, language)}
      </span>
      <span class="row">
        <button type="button" class="button" onClick={() => drafts.resume(kept)}>
          {say('kept.continue', { name: kept.name })}
        </button>
        <button type="button" class="link" onClick={() => drafts.forget(kept)}>
          {say('draft.discard')}
        </button>
      </span>
    </li>
  );
};

const formatMoment = (moment: string, language: Language): string =>
  new Date(moment).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
