import { formatNumber } from '../../../pipeline/model/format.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { HeldNotice } from '../held-notice.tsx';
import { useStore } from '../store-context.ts';
import { useSettled } from '../use-open-form.ts';
import { writeDecided } from './decisions.ts';
import type { OpenDesk } from './desk-context.ts';
import { ProsePanel } from './prose-panel.tsx';

/** The sentences of the upload that is open, to be decided on and saved. */
export const ProseTab = ({ isOpen }: { isOpen: boolean }) => {
  const { say, desks } = useStore();
  const open = desks.open.value;
  if (open === null) return <p class="muted pad">{say('loading')}</p>;
  return <ProsePanel open={open}>{isOpen && <SaveBar open={open} />}</ProsePanel>;
};

const SaveBar = ({ open: { desk } }: { open: OpenDesk }) => {
  const { say, language, desks } = useStore();
  const state = desks.saving.value;
  const { held, whenSettled } = useSettled();
  const accepted = writeDecided(desk.decisions.value).accepted.length;
  return (
    <div class="prose-save">
      {state.kind === 'failed' && <FailureNotice failure={state.failure} />}
      <HeldNotice held={held} />
      <button
        type="button"
        class="button primary"
        disabled={!desk.isChanged.value || state.kind === 'busy'}
        onClick={() => whenSettled(() => void desks.save())}
      >
        {state.kind === 'busy'
          ? say('prose.sending')
          : say('prose.send', { accepted: formatNumber(accepted, language) })}
      </button>
      <p class="muted" role="status">
        {desk.isChanged.value ? say('prose.sendHelp') : state.kind === 'saved' && say('prose.sent')}
      </p>
    </div>
  );
};
