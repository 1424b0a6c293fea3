import { acceptProposal } from '../../../pipeline/prose/prose-json.ts';
import { useStore } from '../store-context.ts';
import { useDesk } from './desk-context.ts';
import { createDraft, readDraft } from './draft.ts';
import { findHindrance } from './find-hindrance.ts';
import type { LeftNumber } from './rows.ts';

/**
 * What may be done with the figure that is looked at. What was typed into the form of another is taken
 * over first; where it cannot be, that form stays.
 */
export const useRowActs = () => {
  const { language, lists, say, openForms } = useStore();
  const { desk, matchers } = useDesk();
  const current = () => {
    const cell = desk.current.peek();
    return desk.rows.peek().rows.find((row) => row.cell === cell);
  };
  const leaving = (act: () => void) => (): void => {
    const [cell, mending] = [desk.current.peek(), desk.mending.peek()];
    const go = (): void => {
      desk.current.value = cell;
      act();
    };
    if (mending === null || mending === cell) go();
    else {
      desk.current.value = mending;
      openForms.leave(go);
    }
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
    const base = createDraft(row, before, language);
    const read = figure ? { ok: true as const, figure } : readDraft(base.draft, base, row, lists);
    const { sentences } = findHindrance(read, desk, { matchers, language, say });
    if (read.ok && sentences.length === 0) desk.accept(read.figure);
    else desk.hold(row, sentences.join(' '));
  };
  const drop = (): void => {
    const cell = desk.current.peek();
    if (cell !== null) desk.drop(cell);
  };
  return {
    accept: leaving(accept),
    mend: leaving(mend),
    drop: leaving(drop),
    undo: leaving(desk.undo),
    point: (number: LeftNumber) => leaving(() => desk.point(number))(),
  };
};
