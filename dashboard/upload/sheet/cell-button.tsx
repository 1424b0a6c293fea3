import { useStore } from '../store-context.ts';
import { useSheetView } from './sheet-view.ts';

/** Leads to the cell in the sheet; it says the cell's address, or what stands in it and of what it is. */
export const CellButton = (props: { cell: string; name?: string; children?: string }) => {
  const { say } = useStore();
  const view = useSheetView();
  const { cell, name, children } = props;
  const said = [children, name].filter(Boolean).join(', ');
  const walk = say('issues.walk', { cell });
  return (
    <button
      type="button"
      class="link"
      title={name}
      aria-label={said === '' ? walk : `${said}: ${walk}`}
      onClick={() => view.walkToCell(cell)}
    >
      {children ?? cell}
    </button>
  );
};
