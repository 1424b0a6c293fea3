import { useSignal } from '@preact/signals';
import { formatNumber } from '../../pipeline/model/format.ts';
import type { Upload, UploadChanges } from './answers.ts';
import { ChartLinks } from './chart-links.tsx';
import type { Outcome } from './create-review.ts';
import { FailureNotice } from './failure-notice.tsx';
import { useStore } from './store-context.ts';
import { WithdrawButton } from './withdraw-dialog.tsx';

/** The end of a review: publish with a reason, or see where it is published, or take it back. */
export const PublishPanel = ({ upload }: { upload: Upload }) => {
  const { review, say } = useStore();
  const outcome = review.outcome.value;
  return (
    <footer class="publish">
      {outcome?.kind === 'failed' && <PublishFailure outcome={outcome} />}
      {upload.status === 'needs-review' && <PublishForm upload={upload} />}
      {upload.status === 'published' && <Published upload={upload} outcome={outcome} />}
      {upload.status === 'withdrawn' && (
        <p class="notice" role="status">
          {say('withdraw.done')}
        </p>
      )}
    </footer>
  );
};

const PublishForm = ({ upload }: { upload: Upload }) => {
  const { review, say } = useStore();
  const reason = useSignal('');
  const isAsked = useSignal(false);
  const blocked = useBlocked(upload);
  const isBusy = review.outcome.value?.kind === 'busy';
  const missesReason = isAsked.value && reason.value.trim() === '';
  const submit = (event: Event): void => {
    event.preventDefault();
    isAsked.value = true;
    if (blocked === null && reason.value.trim() !== '') void review.publish(reason.value.trim());
  };
  return (
    <form onSubmit={submit} noValidate>
      <h2>{say('publish.title')}</h2>
      {upload.changes && <Effect changes={upload.changes} />}
      {blocked ? (
        <p class={blocked.isFault ? 'notice error' : 'notice'} id="publish-blocked">
          {blocked.sentence}
        </p>
      ) : (
        <div class="hint-field">
          <label for="publish-reason">{say('publish.reason')}</label>
          <input
            id="publish-reason"
            class="field wide"
            value={reason.value}
            maxLength={500}
            required
            aria-invalid={missesReason}
            aria-describedby="publish-help"
            onInput={(event) => {
              reason.value = event.currentTarget.value;
            }}
          />
          <p id="publish-help" class={missesReason ? 'error-text' : 'muted'}>
            {say(missesReason ? 'publish.needReason' : 'publish.reasonHelp')}
          </p>
        </div>
      )}
      <div class="row">
        <button
          type="submit"
          class="button primary"
          disabled={blocked !== null || isBusy}
          aria-describedby={blocked ? 'publish-blocked' : undefined}
        >
          {say(isBusy ? 'publish.busy' : 'publish.button')}
        </button>
        <WithdrawButton isPublished={false} />
      </div>
    </form>
  );
};

/** Why it cannot be published yet, and what to do; null: it can. */
const useBlocked = ({ prose, counts, correctionsAwaited }: Upload) => {
  const { say, desks, language } = useStore();
  const errors = counts?.errors ?? 0;
  const blocked = (sentence: string, isFault = false) => ({ sentence, isFault });
  if (correctionsAwaited !== null) return blocked(say('publish.awaiting'), true);
  if (errors > 0)
    return blocked(say('publish.blocked', { count: formatNumber(errors, language) }), true);
  if (prose === null) return null;
  if (desks.open.value?.desk.isChanged.value) return blocked(say('prose.unsent'));
  return counts?.observations ? null : blocked(say('prose.publishFirst'));
};

const Effect = ({ changes }: { changes: UploadChanges }) => {
  const { say, view, language } = useStore();
  const { added, changed, unchanged, withdrawn } = changes;
  const counts = Object.entries({ added, changed, unchanged, withdrawn }).map(([name, n]) => [
    name,
    formatNumber(n, language),
  ]);
  return (
    <p>
      {say('publish.effect', Object.fromEntries(counts))}{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          view.tab.value = 'changes';
        }}
      >
        {say('publish.look')}
      </button>
    </p>
  );
};

const Published = ({ upload, outcome }: { upload: Upload; outcome: Outcome | null }) => {
  const { say } = useStore();
  const number = outcome?.kind === 'published' ? outcome.number : upload.releaseNumber;
  return (
    <>
      <p class="notice success" role="status">
        <strong>
          {number === null ? say('publish.doneUnnumbered') : say('publish.done', { number })}
        </strong>
      </p>
      <ChartLinks />
      <div class="row">
        <WithdrawButton isPublished />
      </div>
    </>
  );
};

/** A conflict and standing errors are explained in this page's words, the rest in the server's. */
const PublishFailure = ({ outcome }: { outcome: Outcome & { kind: 'failed' } }) => {
  const { review, say } = useStore();
  const { failure, doing } = outcome;
  if (failure.kind !== 'problem' || doing === 'withdraw')
    return <FailureNotice failure={failure} />;
  const detail = failure.problem.detail ?? '';
  if (failure.status === 409)
    return (
      <FailureNotice
        failure={failure}
        sentence={detail || say('publish.conflict')}
        onRetry={review.reload}
      />
    );
  return <FailureNotice failure={failure} sentence={detail || say('publish.standing')} />;
};
