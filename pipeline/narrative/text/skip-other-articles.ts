import type { IgnoredNumber, NarrativeIssue, Span } from '../narrative.ts';
import { digits } from './patterns.ts';
import type { PlainSource } from './plain-source.ts';

/** The numbers of what a site lists below the article, from `end` on: told, not read. */
export const skipOtherArticles = (
  source: PlainSource,
  end: number,
): { readonly ignored: readonly IgnoredNumber[]; readonly issues: readonly NarrativeIssue[] } => {
  const spanOf = (start: number, length: number): Span => ({
    start: source.offsetOf(start),
    end: source.offsetOf(start + length),
  });
  const ignored = [...source.text.slice(end).matchAll(digits)].map(
    ({ 0: text, index }): IgnoredNumber => ({
      text,
      at: spanOf(end + index, text.length),
      reason: 'other-article',
    }),
  );
  if (ignored.length === 0) return { ignored, issues: [] };
  const [line = ''] = source.text.slice(end).split('\n', 1);
  const at = spanOf(end, line.length);
  const issue = {
    code: 'other-article-skipped',
    severity: 'warning',
    text: line.trim(),
    at,
  } as const;
  return { ignored, issues: [issue] };
};
