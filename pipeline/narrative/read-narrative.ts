import type { Kind } from '../model/observation.ts';
import { isPeriod, parsePeriod } from '../parse/parse-period.ts';
import { findIssues } from './find-issues.ts';
import { findKinds, kindOfHeading } from './find-kinds.ts';
import { findPlaces, type PlaceMention } from './find-places.ts';
import { findReportDay } from './find-report-day.ts';
import { gatherFigures } from './gather-figures.ts';
import { createIndicatorIndex, unionWords } from './indicator-index.ts';
import { mergeRepeated } from './merge-repeated.ts';
import type {
  IgnoredNumber,
  Narrative,
  NarrativeContext,
  NarrativeIssue,
  Proposal,
  Span,
} from './narrative.ts';
import { createPlainSource, type PlainSource } from './plain-source.ts';
import { readSentence } from './read-sentence.ts';
import { splitSentences, splitText } from './split-text.ts';
import { splitWords, type Word } from './split-words.ts';
import { type PlaceSoFar, placeOfText, withPlaces } from './tell-place.ts';
import { type TimeSoFar, withSentence } from './tell-time.ts';

/** A sentence or a heading, and where it stands among the paragraphs. */
interface Sentence extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isHeading: boolean;
  readonly isFirst: boolean;
  readonly places: readonly PlaceMention[];
}

/** What goes on from sentence to sentence. */
interface State {
  readonly time: TimeSoFar;
  readonly place: PlaceSoFar;
  /** Done or planned: of the section, and of the paragraph. */
  readonly kind: { readonly document: Kind; readonly paragraph: Kind };
  readonly heading: readonly Word[];
  readonly before: readonly Word[];
  readonly isParagraphOfUnions: boolean;
}

const fartherWeight = 0.4;
/** "Tỷ lệ này đạt 97%": the sentence before says which. */
const backward =
  /(?<![\p{L}\p{M}])(?:tỷ lệ|tỉ lệ|con số|chỉ số|chỉ tiêu|kết quả|số) (?:này|đó|trên)(?![\p{L}\p{M}])/u;
const meantWeight = 0.85;

const isOfUnions = (words: readonly Word[]): boolean =>
  words.some(({ token }) => unionWords.has(token));

const splitAll = (source: PlainSource, context: NarrativeContext) => {
  const { blocks, end } = splitText(source.text);
  const sentences = blocks.flatMap((block) =>
    splitSentences(source.text, block).map(({ start, end }, i): Sentence => {
      const text = source.text.slice(start, end).replaceAll('\n', ' ');
      return {
        start,
        end,
        text,
        lower: source.lower.slice(start, end).replaceAll('\n', ' '),
        isHeading: block.kind === 'heading',
        isFirst: i === 0,
        places: findPlaces(text, context.matchers),
      };
    }),
  );
  const lead = blocks.find(({ kind }) => kind === 'prose')?.end ?? end;
  return { sentences, end, head: sentences.filter((sentence) => sentence.end <= lead) };
};

const slugsOf = ({ province, matchers }: NarrativeContext): readonly string[] | null => {
  if (province === undefined) return null;
  if (matchers.lists.geographies.some(({ slug }) => slug === province)) return [province];
  const match = matchers.geography(province);
  if (match.found === 'none' || match.found === 'several') return null;
  return match.found === 'one' ? [match.slug] : match.slugs;
};

const startState = (
  source: PlainSource,
  sentences: readonly Sentence[],
  head: readonly Sentence[],
  end: number,
  context: NarrativeContext,
): State => {
  const hinted = context.period === undefined ? null : parsePeriod(context.period);
  return {
    time: {
      reportDay: context.publishedOn ?? findReportDay(source.lower.slice(0, end))?.day ?? null,
      document: hinted !== null && isPeriod(hinted) ? hinted : null,
      isInHeading: false,
      paragraph: null,
      spans: [],
    },
    place: placeOfText(
      slugsOf(context),
      head.flatMap(({ places }) => places),
      sentences.flatMap(({ places }) => places),
    ),
    kind: { document: 'actual', paragraph: 'actual' },
    heading: [],
    before: [],
    isParagraphOfUnions: false,
  };
};

/** A new paragraph takes nothing from the last but what was announced for the text. */
const atParagraph = (state: State): State => ({
  ...state,
  time: { ...state.time, paragraph: null },
  place: { ...state.place, paragraph: null },
  kind: { ...state.kind, paragraph: state.kind.document },
  before: [],
  isParagraphOfUnions: false,
});

/** "Sẽ", "phấn đấu": planned from here on; "đã": done. The last word of a sentence that says so counts. */
const kindAfter = (state: State, sentence: Sentence, isAnnounced: boolean): State['kind'] => {
  if (sentence.isHeading) {
    const kind = kindOfHeading(sentence.lower) ?? state.kind.document;
    return { document: kind, paragraph: kind };
  }
  const kinds = findKinds(sentence.lower).filter(({ kind }) => kind !== 'baseline');
  const planned = kinds.some(({ kind }) => kind === 'target');
  const paragraph = planned ? 'target' : kinds.length > 0 ? 'actual' : state.kind.paragraph;
  return { document: isAnnounced ? paragraph : state.kind.document, paragraph };
};

const fartherOf = (state: State, lower: string, isUnion: boolean): ReadonlyMap<string, number> => {
  const found = new Map<string, number>(state.heading.map(({ token }) => [token, fartherWeight]));
  const weight = backward.test(lower) ? meantWeight : fartherWeight;
  for (const { token } of state.before) found.set(token, weight);
  if (isUnion) found.set('cđvc', 0.9);
  return found;
};

/** The numbers of the site's list of other articles. */
const skipOthers = (source: PlainSource, end: number) => {
  const spanOf = (start: number, length: number): Span => ({
    start: source.offsetOf(start),
    end: source.offsetOf(start + length),
  });
  const ignored = [...source.text.slice(end).matchAll(/\d(?:[\d.,]*\d)?/gu)].map(
    ({ 0: text, index }): IgnoredNumber => ({
      text,
      at: spanOf(end + index, text.length),
      reason: 'other-article',
    }),
  );
  const line = source.text.slice(end).split('\n', 1)[0] ?? '';
  const issue: NarrativeIssue = {
    code: 'other-article-skipped',
    severity: 'warning',
    text: line.trim(),
    at: spanOf(end, line.length),
  };
  return { ignored, issues: ignored.length > 0 ? [issue] : [] };
};

/**
 * Reads the figures of a report in prose: a proposal for each, for a person to accept, mend or drop.
 * Rules alone: the same text gives the same proposals; linear in the text's length. Never throws on
 * any text: what is unclear is an issue, what is no figure is ignored for a reason.
 */
export const readNarrative = (given: string, context: NarrativeContext): Narrative => {
  const source = createPlainSource(given);
  const { matchers } = context;
  const index = createIndicatorIndex(matchers.lists.indicators);
  const { sentences, head, end } = splitAll(source, context);
  const isTextOfUnions = head.some(({ text }) => isOfUnions(splitWords(text)));
  const proposals: Proposal[] = [];
  const ignored: IgnoredNumber[] = [];
  const issues: NarrativeIssue[] = [];
  let state = startState(source, sentences, head, end, context);
  for (const sentence of sentences) {
    if (sentence.isFirst) state = atParagraph(state);
    const { lower, isHeading, places } = sentence;
    const shift = (span: Span): Span => ({
      start: source.offsetOf(sentence.start + span.start),
      end: source.offsetOf(sentence.start + span.end),
    });
    const textOf = (span: Span): string => sentence.text.slice(span.start, span.end);
    const words = splitWords(sentence.text);
    const gathered = gatherFigures({ ...sentence, isLineStart: sentence.isFirst }, matchers);
    const isParagraphOfUnions = state.isParagraphOfUnions || isOfUnions(words);
    const { proposals: found, unclear } = readSentence({
      matchers,
      index,
      lower,
      gathered,
      words,
      places,
      farther: fartherOf(state, lower, isTextOfUnions || isParagraphOfUnions),
      isOfUnions: isTextOfUnions || isParagraphOfUnions,
      time: state.time,
      place: state.place,
      kind: state.kind.paragraph,
      shift,
      sentence: { ...shift({ start: 0, end: lower.length }), text: sentence.text },
      textOf,
    });
    // A heading's figure stands in the text again; alone it is shown only if it is named in full.
    proposals.push(...found.filter((one) => !isHeading || one.indicator !== null));
    for (const one of found)
      if (isHeading && one.indicator === null)
        ignored.push({ text: one.text, at: one.at, reason: 'heading' });
    for (const span of gathered.ignored)
      ignored.push({ text: textOf(span), at: shift(span), reason: span.reason });
    const unread = [
      ...gathered.unread,
      ...unclear.map((span) => ({ ...span, fault: 'unclear-number' as const })),
    ];
    for (const span of unread)
      if (isHeading) ignored.push({ text: textOf(span), at: shift(span), reason: 'heading' });
      else
        issues.push({ code: span.fault, severity: 'warning', text: textOf(span), at: shift(span) });
    const hasFigures = gathered.figures.length > 0;
    const time = withSentence(state.time, gathered.times, hasFigures, isHeading);
    state = {
      time,
      place: withPlaces(state.place, places),
      kind: kindAfter(state, sentence, time.document !== state.time.document),
      heading: isHeading ? words : state.heading,
      before: isHeading ? [] : words.slice(-60),
      isParagraphOfUnions,
    };
  }
  const others = skipOthers(source, end);
  const merged = mergeRepeated(proposals);
  return {
    proposals: merged.proposals,
    ignored: [...ignored, ...merged.ignored, ...others.ignored].toSorted(
      (a, b) => a.at.start - b.at.start,
    ),
    issues: [...issues, ...findIssues(merged.proposals), ...others.issues],
  };
};
