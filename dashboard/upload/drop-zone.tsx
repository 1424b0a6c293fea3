import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useStore } from './store-context.ts';

/** What the picker offers first; the server tells a file's kind from its bytes. */
const accepted = '.xlsx,.xlsm,.xls,.ods,.fods,.csv,.tsv,.tab,.txt,.md,.docx,.html,.htm,.zip';

/** Files may be dropped anywhere on the page; the button inside opens the picker. */
export const DropZone = () => {
  const { say, drafts, hints } = useStore();
  const isOver = useSignal(false);
  const add = (files: FileList | null | undefined): void => {
    if (files?.length) drafts.add([...files], hints.peek());
  };

  useEffect(() => watchDrops(document, (over) => (isOver.value = over), add), []);

  return (
    <div class={`drop-zone ${isOver.value ? 'over' : ''}`}>
      <svg class="drop-mark" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
        <rect x="7" y="5" width="30" height="34" rx="4" />
        <path d="M7 15h30M7 23h30M7 31h30M18 5v34" />
      </svg>
      <p class="drop-main">{isOver.value ? say('drop.release') : say('drop.main')}</p>
      <label class="button primary">
        {say('drop.choose')}
        <input
          class="file-input"
          type="file"
          multiple
          accept={accepted}
          onChange={(event) => {
            add(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="muted">{say('drop.limits')}</p>
    </div>
  );
};

/** Tells when files hang over the page and when they fall; the browser must not open them itself. */
const watchDrops = (
  target: Document,
  tellOver: (over: boolean) => void,
  take: (files: FileList | undefined) => void,
): (() => void) => {
  const stop = new AbortController();
  const on = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void => {
    target.addEventListener(name, act, { signal: stop.signal });
  };
  on('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    tellOver(true);
  });
  on('dragleave', (event) => {
    if (event.relatedTarget === null) tellOver(false);
  });
  on('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    tellOver(false);
    take(event.dataTransfer.files);
  });
  return () => stop.abort();
};
