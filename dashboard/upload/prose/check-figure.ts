import { createLedger } from '../../../pipeline/figures/settle/ledger.ts';
import type { Matchers } from '../../../pipeline/match/create-matchers.ts';
import type { AcceptedFigure } from '../../../pipeline/model/corrections.ts';
import { type Issue, issueMessage } from '../../../pipeline/model/issue.ts';
import type { Language } from '../../../pipeline/model/language.ts';
import type { Prose } from '../../../pipeline/prose/prose.ts';
import { settleAccepted } from '../../../pipeline/prose/settle-accepted.ts';

/** What the server will say of the figure beside those accepted before: its faults, as sentences. */
export const checkFigure = (
  figure: AcceptedFigure,
  others: readonly AcceptedFigure[],
  proses: readonly Prose[],
  matchers: Matchers,
  language: Language,
): readonly string[] => {
  const before = others.filter(({ cell }) => cell !== figure.cell);
  const origin = { dataset: '', upload: '', today: new Date().toISOString().slice(0, 10) };
  const ledger = createLedger(true);
  const table = ledger.forTable(null);
  settleAccepted(before, proses, origin, matchers, ledger, table, 0);
  const { issues } = settleAccepted(
    [figure],
    proses,
    origin,
    matchers,
    ledger,
    table,
    before.length,
  );
  return issues
    .filter(({ severity }: Issue) => severity === 'error')
    .map((issue) => issueMessage(issue, language));
};
