/** Files to try the page with, one for each common layout; the build writes them to `/samples/`. */
export const samples = [
  'vi-du-bang-theo-nam.csv',
  'vi-du-bang-dai.csv',
  'vi-du-mot-tinh.xlsx',
  'vi-du-diem-va-hang.xlsx',
  'vi-du-moi-nam-mot-trang.xlsx',
] as const;
export type Sample = (typeof samples)[number];

/** An empty form with the code lists as choices. */
export const template = 'mau-bao-cao.xlsx';
export type SampleFile = Sample | typeof template;

/** Where a sample or the form can be fetched. */
export const sampleAddress = (name: SampleFile): string => `/samples/${name}`;
