import type { Failure } from './api.ts';
import { useStore } from './store-context.ts';
import type { Say } from './words.ts';

/** What went wrong, in sentences. */
export const sayFailure = (failure: Failure, say: Say): string => {
  switch (failure.kind) {
    case 'network':
      return say('failure.network');
    case 'signed-out':
      return say('failure.signedOut');
    case 'unreadable':
      return say('failure.unreadable');
    case 'problem':
      return failure.problem.detail || failure.problem.title || say('failure.unreadable');
  }
};

/** The same with its issues and a way to try again. */
export const FailureNotice = (props: {
  failure: Failure;
  onRetry?: () => void;
  sentence?: string;
}) => {
  const { say } = useStore();
  const issues = props.failure.kind === 'problem' ? props.failure.problem.issues : [];
  return (
    <div class="notice error failure" role="alert">
      <p>{props.sentence ?? sayFailure(props.failure, say)}</p>
      {issues && issues.length > 0 && (
        <ul>
          {issues.slice(0, 5).map((issue) => (
            <li key={`${issue.code}${issue.cell}`}>{issue.message}</li>
          ))}
        </ul>
      )}
      {props.onRetry && (
        <button type="button" class="button" onClick={props.onRetry}>
          {say('failure.again')}
        </button>
      )}
    </div>
  );
};
