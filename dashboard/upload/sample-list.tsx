import type { ComponentChildren } from 'preact';
import { FailureNotice } from './failure-notice.tsx';
import { type Sample, type SampleFile, sampleAddress, samples, template } from './samples.ts';
import { useStore } from './store-context.ts';

/** Files to try the page with, and the empty form; folded away for those who bring their own. */
export const SampleList = () => {
  const { say, sampleTrial } = useStore();
  const state = sampleTrial.state.value;
  return (
    <details class="samples card">
      <summary>{say('samples.title')}</summary>
      <p class="muted">{say('samples.explain')}</p>
      {state.kind === 'failed' && (
        <FailureNotice
          failure={state.failure}
          onRetry={() => void sampleTrial.start(state.sample)}
        />
      )}
      <ul>
        {samples.map((name) => (
          <SampleItem key={name} name={name}>
            <TryButton name={name} />
          </SampleItem>
        ))}
        <SampleItem name={template} />
      </ul>
    </details>
  );
};

const SampleItem = (props: { name: SampleFile; children?: ComponentChildren }) => {
  const { say } = useStore();
  const { name } = props;
  return (
    <li class="sample">
      <p class="strong" id={`sample-${name}`}>
        {say(name)}
      </p>
      <p class="muted">{say(`${name}.shows`)}</p>
      <p class="sample-actions">
        <a
          class="link"
          href={sampleAddress(name)}
          download={name}
          id={`download-${name}`}
          aria-labelledby={`download-${name} sample-${name}`}
        >
          {say('samples.download', { kind: name.replace(/^.*\./, '').toUpperCase() })}
        </a>
        {props.children}
      </p>
    </li>
  );
};

const TryButton = ({ name }: { name: Sample }) => {
  const { say, sampleTrial } = useStore();
  const state = sampleTrial.state.value;
  const isMine = state.kind === 'fetching' && state.sample === name;
  return (
    <button
      type="button"
      class="button"
      id={`try-${name}`}
      aria-labelledby={`try-${name} sample-${name}`}
      onClick={() => void sampleTrial.start(name)}
    >
      {say(isMine ? 'samples.trying' : 'samples.try')}
    </button>
  );
};
