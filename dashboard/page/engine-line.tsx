import type { Language } from '../../pipeline/model/language.ts';
import { say } from './words.ts';

/** How far the analysis engine is. `null`: scripts have not started. */
export type EngineStatus =
  | { readonly is: 'loading'; readonly share: number }
  | { readonly is: 'ready' }
  | { readonly is: 'failed' }
  | null;

const textOf = (status: EngineStatus, language: Language): string => {
  switch (status?.is) {
    case undefined:
      return '';
    case 'loading':
      return status.share < 1
        ? `${say('engineLoading', language)} ${Math.floor(100 * status.share)}%`
        : say('engineStarting', language);
    case 'ready':
      return say('engineReady', language);
    case 'failed':
      return say('engineFailed', language);
  }
};

/** A quiet line whose place is kept, so that nothing moves. Its steps are not read aloud. */
export const EngineLine = (props: {
  readonly status: EngineStatus;
  readonly language: Language;
}) => (
  <p class="engine" data-state={props.status?.is}>
    {textOf(props.status, props.language)}
  </p>
);
