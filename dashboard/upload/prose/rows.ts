import type {
  IgnoredNumber,
  NarrativeIssue,
  Proposal,
  Span,
} from '../../../pipeline/narrative/narrative.ts';
import type { Prose } from '../../../pipeline/prose/prose.ts';
import { createTextPlaces, findSpan } from '../../../pipeline/prose/text-places.ts';

/** A number of a text that a person decides on: proposed by the reading, or pointed at. */
export interface ProseRow {
  /** Its place; what decisions go by. */
  readonly cell: string;
  readonly prose: Prose;
  readonly at: Span;
  readonly text: string;
  /** Null: a person pointed at it. */
  readonly proposal: Proposal | null;
  readonly issues: readonly NarrativeIssue[];
}

/** A number that was not taken for a figure, with its place. */
export interface LeftNumber extends IgnoredNumber {
  /** The reading could not tell what it is of; the reason then says nothing. */
  readonly isUnclear: boolean;
  readonly cell: string;
  readonly prose: Prose;
}

/** A text's numbers by what became of them. */
export interface ProseRows {
  readonly rows: readonly ProseRow[];
  readonly left: readonly LeftNumber[];
  /** What is said of the text itself and of no single figure. */
  readonly said: readonly NarrativeIssue[];
}

const isAt = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const rowsOf = (prose: Prose, pointed: ReadonlySet<string>): ProseRows => {
  const places = createTextPlaces(prose.text, prose.sheet);
  const proposed = prose.proposals.map((proposal): ProseRow => {
    const { at, text } = proposal;
    const issues = prose.issues.filter((issue) => isAt(issue.at, at));
    return { cell: places.write(at), prose, at, text, proposal, issues };
  });
  const known = new Set(proposed.map(({ cell }) => cell));
  const added = [...pointed].flatMap((cell): ProseRow[] => {
    const at = known.has(cell) ? null : findSpan(places, prose.sheet, cell);
    if (at === null) return [];
    const text = prose.text.slice(at.start, at.end);
    return [{ cell, prose, at, text, proposal: null, issues: [] }];
  });
  const rows = [...proposed, ...added].toSorted((a, b) => a.at.start - b.at.start);
  const unread = prose.issues.filter(({ code }) => isUnread(code));
  const numbers = [
    ...prose.ignored.map((number) => ({ ...number, isUnclear: false })),
    ...unread.map(({ text, at }) => ({ text, at, reason: 'label' as const, isUnclear: true })),
  ];
  const taken = new Set(rows.map(({ cell }) => cell));
  const left = numbers
    .map((number): LeftNumber => ({ ...number, cell: places.write(number.at), prose }))
    .filter(({ cell }) => !taken.has(cell))
    .toSorted((a, b) => a.at.start - b.at.start);
  const said = prose.issues.filter(
    (issue) => !rows.some(({ at, proposal }) => proposal && isAt(at, issue.at)),
  );
  return { rows, left, said };
};

/** Numbers of which it is not clear what they are: a person may say it. */
const isUnread = (code: NarrativeIssue['code']): boolean =>
  code === 'unclear-number' || code === 'unreadable-number';

/** The rows of all texts, in the order of the texts. */
export const createRows = (proses: readonly Prose[], pointed: ReadonlySet<string>): ProseRows => {
  const all = proses.map((prose) => rowsOf(prose, pointed));
  return {
    rows: all.flatMap(({ rows }) => rows),
    left: all.flatMap(({ left }) => left),
    said: all.flatMap(({ said }) => said),
  };
};
