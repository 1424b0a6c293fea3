import type { Upload } from './answers.ts';
import { canGoOn } from './create-going-on.ts';
import { FailureNotice } from './failure-notice.tsx';
import { useStore } from './store-context.ts';

/** The way from a review back to where the file can be mended. */
export const GoOn = ({ upload }: { upload: Upload }) => {
  const { say, goingOn } = useStore();
  const state = goingOn.state.value;
  if (!canGoOn(upload)) return null;
  return (
    <div class="go-on">
      {upload.correctionsAwaited !== null && (
        <p class="notice error" id="corrections-awaited">
          {say('goOn.awaited')}
        </p>
      )}
      {state.kind === 'failed' && <FailureNotice failure={state.failure} />}
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={state.kind === 'busy'}
          aria-describedby="go-on-help"
          onClick={() => void goingOn.goOn(upload, null)}
        >
          {say(state.kind === 'busy' ? 'draft.opening' : 'goOn.button')}
        </button>
        <span class="muted" id="go-on-help">
          {say('goOn.help')}
        </span>
      </div>
    </div>
  );
};
