/**
 * Does If-None-Match name the tag? A list, weak tags and `*` count; compared weakly, as RFC 9110
 * (13.1.2) asks.
 */
export const isKnownTag = (header: string | undefined, etag: string): boolean =>
  (header ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .some((tag) => tag === '*' || withoutWeakness(tag) === withoutWeakness(etag));

const withoutWeakness = (tag: string): string => tag.replace(/^W\//, '');
