import type { ReadonlySignal } from '@preact/signals';
import type { Corrections } from '../../../pipeline/model/corrections.ts';

/** Takes what a person says of a file over what was read of it. */
export interface Mender {
  readonly corrections: ReadonlySignal<Corrections>;
  readonly change: (corrections: Corrections) => void;
}
