import { useEffect, useState } from 'preact/hooks';
import type { Observation } from '../../../pipeline/model/observation.ts';
import type { GridSheet } from './grid-sheet.ts';
import { useSheetView } from './sheet-view.ts';

/** The figures of the row, asked for anew with every reading; none until they are here. */
export const useFigures = ({ sheet, marks }: GridSheet, row: number): readonly Observation[] => {
  const view = useSheetView();
  const [known, setKnown] = useState<{
    readonly row: number;
    readonly figures: readonly Observation[];
  }>({ row: 0, figures: [] });
  useEffect(() => {
    let isOver = false;
    if (row > 0)
      view.figuresOf(sheet, row).then(
        (figures) => isOver || setKnown({ row, figures }),
        () => undefined,
      );
    return () => {
      isOver = true;
    };
  }, [view, sheet, marks, row]);
  return known.row === row ? known.figures : [];
};
