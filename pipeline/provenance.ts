import type { Title } from './layout/title/read-title.ts';
import { foldLabel } from './match/fold-label.ts';
import { withoutMarks } from './match/match-lost-marks.ts';
import type { CodeLists } from './model/code-lists.ts';
import type { Hints, Provenance } from './reading.ts';

/** `Báo cáo Quý I.csv` → `bao-cao-quy-i`; 'report' when nothing is left. */
const slugOf = (text: string): string =>
  withoutMarks(foldLabel(text))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64) || 'report';

const withoutEnding = (name: string): string =>
  name.replace(/^.*[\\/]/, '').replace(/\.[^.]{1,5}$/, '');

/** An id of the list when the text is one or names one; else the text itself. */
const publisherId = (text: string, lists: CodeLists): string => {
  const label = foldLabel(text);
  const known = lists.publishers.find((one) =>
    [one.id, one.name.vi, one.name.en, ...one.aliases].some((name) => foldLabel(name) === label),
  );
  return known?.id ?? text.trim();
};

/** Whose series the figures belong to: the hints, else the code list, else what the file says. */
export const createProvenance = (
  name: string,
  hints: Hints,
  title: Title | null,
  lists: CodeLists,
): Provenance => {
  const stated = hints.dataset?.trim() ?? '';
  const dataset = lists.datasets.find((one) => one.id === stated);
  const publisher = hints.publisher || dataset?.publisher || title?.publisher || '';
  return {
    dataset: dataset?.id ?? slugOf(stated || withoutEnding(name)),
    publisher: publisherId(publisher, lists),
    publishedOn: hints.publishedOn || null,
    title: title?.title ?? null,
  };
};
