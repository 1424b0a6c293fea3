import { acceptProposal } from '../../../pipeline/prose/prose-json.ts';
import { useStore } from '../store-context.ts';
import { useDesk } from './desk-context.ts';
import { createDraft, readDraft } from './draft.ts';
import { findHindrance } from './find-hindrance.ts';

/** Accepts, mends or drops the figure that is looked at. */
export const useRowActs = () => {
  const { language, lists, say } = useStore();
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
  return { accept, mend, drop };
};
