import type { Span } from '../narrative.ts';

/** Does the stretch lie in the other, edges included? */
export const isWithin = ({ start, end }: Span, outer: Span): boolean =>
  start >= outer.start && end <= outer.end;
