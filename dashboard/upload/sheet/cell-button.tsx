import { useStore } from '../store-context.ts';
import { useSheetView } from './sheet-view.ts';

/** A cell's address that leads to the cell in the sheet. */
export const CellButton = ({ cell }: { cell: string }) => {
  const { say } = useStore();
  const view = useSheetView();
  return (
    <button
      type="button"
      class="link"
      aria-label={say('issues.walk', { cell })}
      onClick={() => view.walkToCell(cell)}
    >
      {cell}
    </button>
  );
};
