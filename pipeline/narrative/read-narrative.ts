import { findIssues } from './find-issues.ts';
import { fartherWords } from './indicator/farther-words.ts';
import { createIndicatorIndex, type IndexedIndicator } from './indicator/indicator-index.ts';
import { mergeRepeated } from './merge-repeated.ts';
import type {
  IgnoredNumber,
  Narrative,
  NarrativeContext,
  NarrativeIssue,
  Proposal,
  Span,
} from './narrative.ts';
import {
  afterSentence,
  atParagraph,
  createState,
  isOfUnions,
  type NarrativeState,
} from './narrative-state.ts';
import { type Gathered, gatherFigures } from './numbers/gather-figures.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';
import { createPlainSource, type PlainSource } from './text/plain-source.ts';
import { readSentences, type Sentence } from './text/sentences.ts';
import { skipOtherArticles } from './text/skip-other-articles.ts';
import { splitWords, type Word } from './text/split-words.ts';

/** What is the same for every sentence. */
interface Reader {
  readonly source: PlainSource;
  readonly context: NarrativeContext;
  readonly index: readonly IndexedIndicator[];
}

/** Offsets in a sentence → offsets in the text as given. */
const createShift =
  (source: PlainSource, { start }: Sentence) =>
  (span: Span): Span => ({
    start: source.offsetOf(start + span.start),
    end: source.offsetOf(start + span.end),
  });

const readFigures = (
  { source, context, index }: Reader,
  sentence: Sentence,
  state: NarrativeState,
  words: readonly Word[],
  gathered: Gathered,
): SentenceReading => {
  const { text, lower, places } = sentence;
  const { document, paragraph } = state.isOfUnions;
  const unions = document || paragraph || isOfUnions(words);
  const shift = createShift(source, sentence);
  return readSentence({
    matchers: context.matchers,
    index,
    lower,
    gathered,
    words,
    places,
    farther: fartherWords(state, lower, unions),
    isOfUnions: unions,
    time: state.time,
    place: state.place,
    kind: state.kind.paragraph,
    shift,
    sentence: { ...shift({ start: 0, end: lower.length }), text },
    textOf: ({ start, end }) => text.slice(start, end),
  });
};

/** A heading's figure stands in the text again; alone it is shown only when it is named in full. */
const ofHeading = ({ proposals, ignored, issues }: Narrative): Narrative => {
  const rest = [...proposals.filter(({ indicator }) => indicator === null), ...issues];
  return {
    proposals: proposals.filter(({ indicator }) => indicator !== null),
    ignored: [
      ...ignored,
      ...rest.map(({ text, at }) => ({ text, at, reason: 'heading' as const })),
    ],
    issues: [],
  };
};

/** One sentence's numbers: each in a proposal, ignored, or in an issue. */
const accountFor = (
  reader: Reader,
  sentence: Sentence,
  gathered: Gathered,
  { proposals, unclear }: SentenceReading,
): Narrative => {
  const shift = createShift(reader.source, sentence);
  const describe = (span: Span) => ({
    text: sentence.text.slice(span.start, span.end),
    at: shift(span),
  });
  const unread = [
    ...gathered.unread,
    ...unclear.map((span) => ({ ...span, fault: 'unclear-number' as const })),
  ];
  const found: Narrative = {
    proposals,
    ignored: gathered.ignored.map((span) => ({ ...describe(span), reason: span.reason })),
    issues: unread.map((span) => ({
      ...describe(span),
      code: span.fault,
      severity: 'warning' as const,
    })),
  };
  return sentence.isHeading ? ofHeading(found) : found;
};

/**
 * Reads the figures of a report in prose: a proposal for each, for a person to accept, mend or drop.
 * Rules alone: the same text gives the same proposals; linear in the text's length. Never throws on
 * any text: what is unclear is an issue, what is no figure is ignored for a reason.
 */
export const readNarrative = (given: string, context: NarrativeContext): Narrative => {
  const { matchers } = context;
  const source = createPlainSource(given);
  const reader = { source, context, index: createIndicatorIndex(matchers.lists.indicators) };
  const sentences = readSentences(source, matchers);
  const proposals: Proposal[] = [];
  const ignored: IgnoredNumber[] = [];
  const issues: NarrativeIssue[] = [];
  let state = createState(source, sentences, context);
  for (const sentence of sentences.all) {
    if (sentence.isFirst) state = atParagraph(state);
    const words = splitWords(sentence.text);
    const gathered = gatherFigures({ ...sentence, isLineStart: sentence.isFirst }, matchers);
    const figures = readFigures(reader, sentence, state, words, gathered);
    const found = accountFor(reader, sentence, gathered, figures);
    proposals.push(...found.proposals);
    ignored.push(...found.ignored);
    issues.push(...found.issues);
    state = afterSentence(state, sentence, words, gathered);
  }
  const merged = mergeRepeated(proposals);
  const others = skipOtherArticles(source, sentences.end);
  ignored.push(...merged.ignored, ...others.ignored);
  return {
    proposals: merged.proposals,
    ignored: ignored.sort((a, b) => a.at.start - b.at.start),
    issues: [...issues, ...findIssues(merged.proposals), ...others.issues],
  };
};
