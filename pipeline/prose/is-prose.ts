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

/** What cuts cells; in sentences a blank stands after a comma. */
const separators = [/,(?!\s)/gu, /;(?!\s)/gu, /\t/gu, /\|/gu];

/** Lines that all have as many separators outside quotes, two at least: records, however long. */
const isOfRecords = (text: string): boolean => {
  const bare = text.replace(/"(?:[^"]|"")*"/gu, 'a');
  const lines = bare.split('\n').filter((line) => line.trim() !== '');
  return separators.some((separator) => {
    const counts = new Set(lines.map((line) => line.match(separator)?.length ?? 0));
    return lines.length > 1 && counts.size === 1 && !counts.has(0) && !counts.has(1);
  });
};

/**
 * Is a text sentences rather than records of a table? At least half of it stands in paragraphs of a
 * sentence's length; a single line may lack its full stop, as what is pasted often does.
 */
export const isProse = (given: string): boolean => {
  const text = given.replaceAll('\r\n', '\n');
  if (isOfRecords(text)) return false;
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
