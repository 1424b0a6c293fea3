import type { Bilingual } from '../../pipeline/model/language.ts';

/** How a problem is told. */
export interface ProblemText {
  readonly status:
    | 400
    | 401
    | 403
    | 404
    | 405
    | 406
    | 409
    | 411
    | 413
    | 416
    | 421
    | 422
    | 500
    | 503;
  readonly title: Bilingual;
  /** What happened and what to do next; `{name}` comes from the problem's params. */
  readonly detail: Bilingual;
}
