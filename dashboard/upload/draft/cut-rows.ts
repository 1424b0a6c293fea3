import type { Reader } from '../reader/start-reader.ts';
import type { CutSheet } from '../sheet/grid-sheet.ts';
import { noRows, withBlock } from '../sheet/sheet-rows.ts';

/** How often the page is told of more rows; the first ones it is told of at once. */
const pause = 120;

/** Cuts a file, telling the sheets anew as their rows come. False: it has more rows than are told. */
export const cutRows = async (
  reader: Reader,
  file: Blob,
  tell: (sheets: readonly CutSheet[]) => void,
): Promise<boolean> => {
  let sheets: readonly CutSheet[] = [];
  let told = Number.NEGATIVE_INFINITY;
  const tellSoon = (): void => {
    const now = performance.now();
    if (now - told < pause) return;
    told = now;
    tell(sheets);
  };
  const isWhole = await reader.cut(file, {
    sheet: (sheet) => {
      sheets = [...sheets, { sheet, rows: noRows }];
    },
    rows: (sheet, block) => {
      sheets = sheets.map((each) =>
        each.sheet === sheet ? { ...each, rows: withBlock(each.rows, block) } : each,
      );
      tellSoon();
    },
  });
  tell(sheets);
  return isWhole;
};

/** All rows of a file that are shown, by a reader of its own. */
export const cutWhole =
  (startReader: () => Reader) =>
  async (file: Blob): Promise<readonly CutSheet[]> => {
    const reader = startReader();
    let sheets: readonly CutSheet[] = [];
    try {
      await cutRows(reader, file, (found) => {
        sheets = found;
      });
    } finally {
      reader.end();
    }
    return sheets;
  };
