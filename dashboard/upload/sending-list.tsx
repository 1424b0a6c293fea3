import { useSignalEffect } from '@preact/signals';
import type { Sending } from './create-sending.ts';
import { sayFailure } from './failure-notice.tsx';
import { formatSize } from './format-size.ts';
import { OpenLink } from './open-link.tsx';
import { StatusMark } from './status-mark.tsx';
import { useStore } from './store-context.ts';

/** The files of this visit, in the order they go. */
export const SendingList = () => {
  const { say, sending } = useStore();
  useSignalEffect(() => {
    const isBusy = sending.sendings.value.some(({ state }) =>
      ['waiting', 'sending'].includes(state.kind),
    );
    if (!isBusy) return undefined;
    const ask = (event: Event): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  });
  if (sending.sendings.value.length === 0) return null;
  return (
    <section class="card block" aria-labelledby="sending-title">
      <h2 id="sending-title">{say('sending.title')}</h2>
      <ul class="sendings" aria-live="polite">
        {sending.sendings.value.map((one) => (
          <SendingItem key={one.key} sending={one} />
        ))}
      </ul>
    </section>
  );
};

const SendingItem = ({ sending }: { sending: Sending }) => {
  const { language } = useStore();
  return (
    <li class="sending">
      <span class="file-name">{sending.file.name}</span>
      <span class="muted">{formatSize(sending.file.size, language)}</span>
      <SendingDetail sending={sending} />
    </li>
  );
};

const SendingDetail = ({ sending: { file, key, state } }: { sending: Sending }) => {
  const { say, language } = useStore();
  switch (state.kind) {
    case 'waiting':
      return <span class="muted">{say('sending.waiting')}</span>;
    case 'sending': {
      const sizes = {
        done: formatSize(state.sent, language),
        total: formatSize(file.size, language),
      };
      return (
        <progress
          value={state.sent}
          max={file.size}
          aria-label={`${file.name}: ${say('sending.sent', sizes)}`}
        />
      );
    }
    case 'unfit':
      return (
        <Stopped
          why={say(`sending.${state.why}`, { size: formatSize(file.size, language) })}
          sendingKey={key}
        />
      );
    case 'failed':
      return <Stopped why={sayFailure(state.failure, say)} sendingKey={key} canRetry />;
    case 'accepted':
      return <Accepted id={state.id} />;
  }
};

const Stopped = (props: { why: string; sendingKey: number; canRetry?: boolean }) => {
  const { say, sending } = useStore();
  return (
    <div class="notice error stopped">
      <p>{props.why}</p>
      <div class="row">
        {props.canRetry && (
          <button type="button" class="button" onClick={() => sending.retry(props.sendingKey)}>
            {say('sending.again')}
          </button>
        )}
        <button type="button" class="button" onClick={() => sending.remove(props.sendingKey)}>
          {say('sending.remove')}
        </button>
      </div>
    </div>
  );
};

const Accepted = ({ id }: { id: string }) => {
  const { say, recent } = useStore();
  const known = recent.uploads.value?.find((upload) => upload.id === id);
  return (
    <>
      {known ? <StatusMark status={known.status} /> : <span>{say('sending.accepted')}</span>}
      <OpenLink id={id}>{say('sending.open')}</OpenLink>
    </>
  );
};
