import { formatNumber } from '../../../pipeline/model/format.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { HeldNotice } from '../held-notice.tsx';
import { useStore } from '../store-context.ts';
import { useSettled } from '../use-open-form.ts';
import { ProsePanel } from './prose-panel.tsx';

/** A place for a text: what is proposed shows at once, nothing is sent until it is asked for. */
export const PasteBox = () => {
  const { say, paste } = useStore();
  const isUsed = paste.text.value !== '';
  return (
    <details class="paste card" open={isUsed || undefined}>
      <summary>{say('paste.title')}</summary>
      <div class="paste-body">
        <p class="muted">{say('paste.help')}</p>
        <label for="paste-text">{say('paste.label')}</label>
        <textarea
          id="paste-text"
          class="field wide"
          rows={6}
          lang="vi"
          value={paste.text.value}
          onInput={(event) => {
            paste.text.value = event.currentTarget.value;
          }}
        />
        {isUsed && <Found />}
      </div>
    </details>
  );
};

const Found = () => {
  const { say, paste, language } = useStore();
  const open = paste.open.value;
  const { held, whenSettled } = useSettled();
  const failure = paste.failure.value;
  const count = open?.desk.rows.value.rows.length ?? 0;
  return (
    <>
      <p role="status">
        {count === 0
          ? say('paste.none')
          : say('paste.found', { count: formatNumber(count, language) })}
      </p>
      {open && <ProsePanel open={open} />}
      {failure && <FailureNotice failure={failure} />}
      <HeldNotice held={held} />
      <div class="hint-field">
        <label for="paste-name">{say('paste.name')}</label>
        <input
          id="paste-name"
          class="field wide"
          maxLength={80}
          autocomplete="off"
          aria-describedby="paste-name-help"
          value={paste.name.value}
          onInput={(event) => {
            paste.name.value = event.currentTarget.value;
          }}
        />
        <p class="muted" id="paste-name-help">
          {say('paste.nameHelp')}
        </p>
      </div>
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={count === 0 || paste.isBusy.value}
          onClick={() => whenSettled(() => void paste.send())}
        >
          {say(paste.isBusy.value ? 'prose.sending' : 'paste.send')}
        </button>
        <button type="button" class="button" onClick={paste.clear}>
          {say('paste.clear')}
        </button>
      </div>
    </>
  );
};
