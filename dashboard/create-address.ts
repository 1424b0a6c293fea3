/** The part of `history` that the address needs. */
export interface Entries {
  readonly pushState: (data: null, title: string, link: string) => void;
  readonly replaceState: (data: null, title: string, link: string) => void;
}

/** Steps of one run follow each other within this time, in ms. */
const runLasts = 1000;

/**
 * Writes the reader's choices into the address. A choice is an entry to go back from; a run of small
 * steps (a year handle moved by key after key) is one entry together, however many steps it has.
 */
export const createAddress = (entries: Entries, now: () => number) => {
  let lastStep = Number.NEGATIVE_INFINITY;
  return {
    write: (link: string, isStep: boolean): void => {
      const time = now();
      if (isStep && time - lastStep < runLasts) entries.replaceState(null, '', link);
      else entries.pushState(null, '', link);
      lastStep = isStep ? time : Number.NEGATIVE_INFINITY;
    },
    /** The reader went Back or Forward: the next step begins a run. */
    endRun: (): void => {
      lastStep = Number.NEGATIVE_INFINITY;
    },
  };
};
