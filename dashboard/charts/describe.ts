import type { Figure } from './figure.ts';
import { writeCaveats, writeNotes } from './notes.ts';
import { writeSentence } from './sentence.ts';
import { writeSource, writeSubtitle } from './source-line.ts';

/** What is said of a chart around it. */
export interface Description {
  readonly title: string;
  /** Unit and scale, which way is better, who publishes, which years. */
  readonly subtitle: string;
  /** What a leader would repeat; honest about ties, gaps and breaks. */
  readonly sentence: string;
  /** How to read what is drawn; only of what is there. */
  readonly notes: string[];
  readonly source: string;
  /** The picture in words, for who does not see it: the sentence and what must be known not to be misled. */
  readonly summary: string;
}

/** The words of a figure, computed from it alone. */
export const describeFigure = (figure: Figure): Description => {
  const sentence = writeSentence(figure);
  return {
    title: figure.indicator.name[figure.state.language],
    subtitle: writeSubtitle(figure),
    sentence,
    notes: writeNotes(figure),
    source: writeSource(figure),
    summary: [sentence, ...writeCaveats(figure).map((note) => `${note}.`)].join(' '),
  };
};
