import { codeLists } from '../../pipeline/code-lists.ts';

/** A publisher as its readers know it; one that is not in the code list goes by its own words. */
export const publisherName = (publisher: string): string =>
  codeLists.publishers.find(({ id }) => id === publisher)?.name.vi ?? publisher;
