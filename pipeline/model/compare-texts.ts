/** By code point, the same in every runtime: for ids and ISO days, not for what a person reads. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
