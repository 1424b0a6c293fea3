/** Something to choose from a list. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** Said beside the label. */
  readonly detail?: string;
  /** Other names it is found by. */
  readonly aliases?: readonly string[];
}

/** Without marks, case and punctuation: "Quảng Ninh" and "quang ninh" become one. */
export const foldQuery = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const notAtAll = 4;

/** 0 is it, 1 begins with it, 2 a word begins with it, 3 holds all its words somewhere. */
const distance = (name: string, query: string): number => {
  const folded = foldQuery(name);
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  if (folded.includes(` ${query}`)) return 2;
  return query.split(' ').every((word) => folded.includes(word)) ? 3 : notAtAll;
};

/** Is the text one of the option's names? */
export const isNamedBy = ({ label, aliases = [] }: Option, text: string): boolean => {
  const query = foldQuery(text);
  return query !== '' && [label, ...aliases].some((name) => foldQuery(name) === query);
};

/** The options a typed text may mean, the one of that name before all, otherwise nearest first. */
export const findOptions = (options: readonly Option[], text: string): readonly Option[] => {
  const query = foldQuery(text);
  if (query === '') return options;
  const rated = options.map((option) => {
    const others = (option.aliases ?? []).map((alias) => distance(alias, query) + 0.5);
    return { option, rating: Math.min(distance(option.label, query), ...others) };
  });
  return rated
    .filter(({ rating }) => rating < notAtAll)
    .sort((a, b) => a.rating - b.rating)
    .map(({ option }) => option);
};
