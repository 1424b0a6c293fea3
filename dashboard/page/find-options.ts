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

/** 0 begins with it, 1 a word begins with it, 2 holds all its words somewhere, 3 not at all. */
const distance = (name: string, query: string): number => {
  const folded = foldQuery(name);
  if (folded.startsWith(query)) return 0;
  if (folded.includes(` ${query}`)) return 1;
  return query.split(' ').every((word) => folded.includes(word)) ? 2 : 3;
};

/** The options a typed text may mean, nearest first, otherwise in the order given. */
export const findOptions = (options: readonly Option[], text: string): readonly Option[] => {
  const query = foldQuery(text);
  if (query === '') return options;
  const rated = options.map((option) => {
    const others = (option.aliases ?? []).map((alias) => distance(alias, query) + 0.5);
    return { option, rating: Math.min(distance(option.label, query), ...others) };
  });
  return rated
    .filter(({ rating }) => rating < 3)
    .sort((a, b) => a.rating - b.rating)
    .map(({ option }) => option);
};
