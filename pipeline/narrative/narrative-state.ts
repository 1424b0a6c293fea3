import { matchNamed } from '../match/match-named.ts';
import type { Kind } from '../model/observation.ts';
import { isPeriod, parsePeriod } from '../parse/parse-period.ts';
import { unionWords } from './indicator/indicator-index.ts';
import type { NarrativeContext } from './narrative.ts';
import type { Gathered } from './numbers/gather-figures.ts';
import { kindGoingOn, kindOfHeading } from './said/find-kinds.ts';
import { findReportDay } from './said/find-report-day.ts';
import { type PlaceSoFar, placeOfText, withPlaces } from './said/place-so-far.ts';
import { type TimeSoFar, withSentence } from './said/time-so-far.ts';
import type { PlainSource } from './text/plain-source.ts';
import type { Sentence, Sentences } from './text/sentences.ts';
import { splitWords, type Word } from './text/split-words.ts';

/** What a text has said so far, as it goes on from sentence to sentence. */
export interface NarrativeState {
  readonly time: TimeSoFar;
  readonly place: PlaceSoFar;
  /** Done or planned: of the section, and of the paragraph. */
  readonly kind: { readonly document: Kind; readonly paragraph: Kind };
  readonly heading: readonly Word[];
  /** Of the sentence before, in the same paragraph. */
  readonly before: readonly Word[];
  /** Are unions spoken of: at the text's head, in the paragraph? */
  readonly isOfUnions: { readonly document: boolean; readonly paragraph: boolean };
}

/** Do the words speak of the civil servants' union? */
export const isOfUnions = (words: readonly Word[]): boolean =>
  words.some(({ token }) => unionWords.has(token));

/** What is known before the first sentence. */
export const createState = (
  source: PlainSource,
  { all, head, end }: Sentences,
  context: NarrativeContext,
): NarrativeState => {
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
      context.province === undefined ? null : matchNamed(context.province, context.matchers),
      head.flatMap(({ places }) => places),
      all.flatMap(({ places }) => places),
    ),
    kind: { document: 'actual', paragraph: 'actual' },
    heading: [],
    before: [],
    isOfUnions: {
      document: head.some(({ text }) => isOfUnions(splitWords(text))),
      paragraph: false,
    },
  };
};

/** A new paragraph takes nothing from the last but what was announced for the text. */
export const atParagraph = (state: NarrativeState): NarrativeState => ({
  ...state,
  time: { ...state.time, paragraph: null },
  place: { ...state.place, paragraph: null },
  kind: { ...state.kind, paragraph: state.kind.document },
  before: [],
  isOfUnions: { ...state.isOfUnions, paragraph: false },
});

/** "Sẽ", "phấn đấu": planned from here on; "đã": done. */
const kindAfter = (
  { kind }: NarrativeState,
  sentence: Sentence,
  isAnnounced: boolean,
): NarrativeState['kind'] => {
  if (sentence.isHeading) {
    const told = kindOfHeading(sentence.lower) ?? kind.document;
    return { document: told, paragraph: told };
  }
  const paragraph = kindGoingOn(sentence.lower) ?? kind.paragraph;
  return { document: isAnnounced ? paragraph : kind.document, paragraph };
};

const mostWordsBefore = 60;

/** After a sentence. */
export const afterSentence = (
  state: NarrativeState,
  sentence: Sentence,
  words: readonly Word[],
  gathered: Gathered,
): NarrativeState => {
  const { isHeading } = sentence;
  const time = withSentence(state.time, gathered, sentence);
  const isAnnounced = time.document !== state.time.document;
  return {
    time,
    place: withPlaces(state.place, sentence.places),
    kind: kindAfter(state, sentence, isAnnounced),
    heading: isHeading ? words : state.heading,
    before: isHeading ? [] : words.slice(-mostWordsBefore),
    isOfUnions: {
      ...state.isOfUnions,
      paragraph: state.isOfUnions.paragraph || isOfUnions(words),
    },
  };
};
