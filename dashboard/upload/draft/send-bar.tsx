import type { Sending } from '../create-sending.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { formatSize } from '../format-size.ts';
import { HeldNotice } from '../held-notice.tsx';
import { useStore } from '../store-context.ts';
import { useSettled } from '../use-open-form.ts';
import type { Preview } from './create-preview.ts';

/** Below the sheet: sending the file as it stands here, or letting it be. */
export const SendBar = ({ preview }: { preview: Preview }) => {
  const { say, language, sending, drafts } = useStore();
  const { draft } = preview;
  const { held, whenSettled } = useSettled();
  const mine = sending.sendings.value.find(({ file }) => file === draft.file);
  return (
    <footer class="send-bar">
      {mine?.state.kind === 'failed' && <FailureNotice failure={mine.state.failure} />}
      {mine?.state.kind === 'failed' && draft.upload.value !== null && (
        <p class="notice error" role="alert">
          {say('draft.halfSent')}
        </p>
      )}
      {mine?.state.kind === 'unfit' && (
        <p class="notice error" role="alert">
          {say(`sending.${mine.state.why}`, { size: formatSize(draft.file.size, language) })}
        </p>
      )}
      <HeldNotice held={held} />
      {!drafts.isKept.value && <p class="warning-text">{say('draft.notKept')}</p>}
      <div class="row">
        <SendButton
          preview={preview}
          mine={mine}
          onSend={() =>
            whenSettled(() => {
              if (mine) sending.remove(mine.key);
              drafts.send([draft]);
            })
          }
        />
        <button type="button" class="button" onClick={() => drafts.discard(draft)}>
          {say('draft.discard')}
        </button>
        <span class="muted">{say('draft.afterwards')}</span>
      </div>
    </footer>
  );
};

const SendButton = (props: { preview: Preview; mine: Sending | undefined; onSend: () => void }) => {
  const { say, language } = useStore();
  const { mine } = props;
  const { draft } = props.preview;
  if (mine?.state.kind === 'sending' || mine?.state.kind === 'waiting') {
    const sent = mine.state.kind === 'sending' ? mine.state.sent : 0;
    const sizes = {
      done: formatSize(sent, language),
      total: formatSize(draft.file.size, language),
    };
    return <progress value={sent} max={draft.file.size} aria-label={say('sending.sent', sizes)} />;
  }
  return (
    <button type="button" class="button primary" onClick={props.onSend}>
      {say(mine ? 'sending.again' : 'draft.send')}
    </button>
  );
};
