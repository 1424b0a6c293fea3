import type { Plugin } from 'vite';
import { codeLists } from '../../pipeline/code-lists.ts';
import type { SampleFile } from '../upload/samples.ts';
import { writeByYear } from './samples/by-year.ts';
import { writeLongTable } from './samples/long-table.ts';
import { writeOneProvince } from './samples/one-province.ts';
import { writeScoresAndRanks } from './samples/scores-and-ranks.ts';
import { writeTemplate } from './samples/template.ts';
import { writeYearOnEachSheet } from './samples/year-on-each-sheet.ts';

/** How each file of `/samples/` is written. */
export const sampleFiles: Readonly<Record<SampleFile, () => Uint8Array>> = {
  'vi-du-bang-theo-nam.csv': writeByYear,
  'vi-du-bang-dai.csv': writeLongTable,
  'vi-du-mot-tinh.xlsx': writeOneProvince,
  'vi-du-diem-va-hang.xlsx': writeScoresAndRanks,
  'vi-du-moi-nam-mot-trang.xlsx': writeYearOnEachSheet,
  'mau-bao-cao.xlsx': () => writeTemplate(codeLists),
};

/** Writes the sample files and the empty form, whose choices are the code lists of this build. */
export const sampleAssets = (): Plugin => ({
  name: 'sample-assets',
  generateBundle() {
    for (const [name, write] of Object.entries(sampleFiles))
      this.emitFile({ type: 'asset', fileName: `samples/${name}`, source: write() });
  },
});
