import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useStore } from './store-context.ts';

/** Opens a dialog that says what withdrawing does and asks why. */
export const WithdrawButton = ({ isPublished }: { isPublished: boolean }) => {
  const { review, say } = useStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const reason = useSignal('');
  const submit = (event: Event): void => {
    event.preventDefault();
    if (reason.value.trim() === '') return;
    dialog.current?.close();
    void review.withdraw(reason.value.trim());
  };
  return (
    <>
      <button
        type="button"
        class="button"
        disabled={review.outcome.value?.kind === 'busy'}
        onClick={() => dialog.current?.showModal()}
      >
        {say(isPublished ? 'withdraw.button' : 'withdraw.unpublished')}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby="withdraw-title">
        <form onSubmit={submit}>
          <h2 id="withdraw-title">
            {say(isPublished ? 'withdraw.title' : 'withdraw.titleUnpublished')}
          </h2>
          <p>{say(isPublished ? 'withdraw.explain' : 'withdraw.explainUnpublished')}</p>
          <div class="hint-field">
            <label for="withdraw-reason">{say('withdraw.reason')}</label>
            <textarea
              id="withdraw-reason"
              class="field wide"
              rows={2}
              maxLength={500}
              required
              value={reason.value}
              onInput={(event) => {
                reason.value = event.currentTarget.value;
              }}
            />
          </div>
          <div class="row end">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {say('withdraw.cancel')}
            </button>
            <button type="submit" class="button danger">
              {say(isPublished ? 'withdraw.confirm' : 'withdraw.unpublished')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
};
