import { splitText } from '../narrative/text/split-text.ts';

/** A sentence that says a figure of something has at least as many words. */
const fewestWords = 8;

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** Between the marks of a table (tabs, semicolons, bars) stand cells; between those of prose, clauses. */
const fewestInClause = 4;

const isOfTable = (body: string): boolean => {
  const parts = body.split(/[\t;|]/u);
  return parts.length > 2 && countWords(body) < parts.length * fewestInClause;
};

/**
 * Is a text sentences rather than records of a table? At least half of it stands in paragraphs of a
 * sentence's length; a single line may lack its full stop, as what is pasted often does.
 */
export const isProse = (given: string): boolean => {
  const text = given.replaceAll('\r\n', '\n');
  const { blocks, end } = splitText(text);
  const bodies = blocks.map((block) => ({ ...block, body: text.slice(block.start, block.end) }));
  const isSentence = ({ kind, body }: (typeof bodies)[number]): boolean =>
    (kind === 'prose' || bodies.length === 1) &&
    countWords(body) >= fewestWords &&
    !isOfTable(body);
  const lengthOf = (some: typeof bodies): number =>
    some.reduce((sum, { body }) => sum + body.length, 0);
  const all = lengthOf(bodies);
  return end > 0 && all > 0 && lengthOf(bodies.filter(isSentence)) * 2 >= all;
};
