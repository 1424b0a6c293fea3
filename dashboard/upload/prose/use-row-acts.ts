import { acceptProposal } from '../../../pipeline/prose/prose-json.ts';
import { useStore } from '../store-context.ts';
import { checkFigure } from './check-figure.ts';
import { writeDecided } from './decisions.ts';
import { useDesk } from './desk-context.ts';

/** Accepts, mends or drops the figure that is looked at. */
export const useRowActs = () => {
  const { language } = useStore();
  const { desk, matchers } = useDesk();
  const current = () => {
    const cell = desk.current.peek();
    return desk.rows.peek().rows.find((row) => row.cell === cell);
  };
  const mend = (): void => {
    desk.mending.value = desk.current.peek();
  };
  const accept = (): void => {
    const row = current();
    if (!row) return;
    const said = desk.decisions.peek().get(row.cell);
    const before = said?.kind === 'accepted' ? said.figure : null;
    const figure = before ?? (row.proposal && acceptProposal(row.proposal, row.cell));
    const { accepted } = writeDecided(desk.decisions.peek());
    // What is open, or cannot be so, has to be mended first: the form says what.
    if (!figure || checkFigure(figure, accepted, desk.proses, matchers, language).length > 0)
      mend();
    else desk.accept(figure);
  };
  const drop = (): void => {
    const cell = desk.current.peek();
    if (cell !== null) desk.drop(cell);
  };
  return { accept, mend, drop };
};
