/** What the uploader knows and the file does not say; '' is not said. */
export interface Hints {
  readonly dataset: string;
  readonly publisher: string;
  readonly publishedOn: string;
  /** A slug. */
  readonly province: string;
  readonly period: string;
  /** A unit id. */
  readonly unit: string;
}

export type Hint = keyof Hints;

export const noHints: Hints = {
  dataset: '',
  publisher: '',
  publishedOn: '',
  province: '',
  period: '',
  unit: '',
};
