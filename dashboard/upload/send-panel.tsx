import { DraftList } from './draft/draft-list.tsx';
import { KeptDrafts } from './draft/kept-drafts.tsx';
import { DropZone } from './drop-zone.tsx';
import { HintsForm } from './hints-form.tsx';
import { PasteBox } from './prose/paste-box.tsx';
import { RecentUploads } from './recent-uploads.tsx';
import { SampleList } from './sample-list.tsx';
import { SendingList } from './sending-list.tsx';
import { useStore } from './store-context.ts';

/** Bringing files in: drop or choose, say what the file does not, watch them go. */
export const SendPanel = () => {
  const { say, session, hints } = useStore();
  const state = session.value;
  return (
    <>
      <h1>{say('title')}</h1>
      <p class="lead">{say('lead')}</p>
      <DropZone />
      <PasteBox />
      <DraftList />
      <KeptDrafts />
      <HintsForm hints={hints} />
      <SampleList />
      <SendingList />
      <RecentUploads />
      {state.kind === 'signed-in' && (
        <p class="who muted">{say('signedInAs', { name: state.session.name })}</p>
      )}
    </>
  );
};
