import { columnIndex, parseCellAddress } from '../../../pipeline/model/cell-address.ts';
import { useSheetView } from '../sheet/sheet-view.ts';
import { useStore } from '../store-context.ts';
import { sayCode } from '../words.ts';
import { listSaid, type Said, without } from './change-corrections.ts';
import type { Mender } from './mender.ts';

/** What a person said over the file, each to walk to and to take back. */
export const SaidList = ({ mender }: { mender: Mender }) => {
  const { say } = useStore();
  const all = listSaid(mender.corrections.value);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="said-title">
      <h2 id="said-title">{say('said.title', { count: all.length })}</h2>
      <ul class="issues">
        {all.map((said) => (
          <li key={keyOf(said)} class="said">
            <SaidItem said={said} mender={mender} />
          </li>
        ))}
      </ul>
      {all.length > 1 && (
        <button
          type="button"
          class="link"
          onClick={() => mender.change(all.reduce(without, mender.corrections.peek()))}
        >
          {say('said.takeAllBack')}
        </button>
      )}
    </section>
  );
};

const keyOf = (said: Said): string => {
  switch (said.what) {
    case 'column':
      return `${said.sheet}/${said.headingRow}/${said.column}`;
    case 'cell':
      return said.cell;
    case 'row':
      return `${said.sheet}/${said.row}`;
    case 'indicator':
      return said.name.vi;
  }
};

const SaidItem = ({ said, mender }: { said: Said; mender: Mender }) => {
  const { say } = useStore();
  const view = useSheetView();
  const words = useWords(said);
  const walk = (): void => {
    if (said.what === 'cell') view.walkToCell(said.cell);
    else if (said.what === 'row') view.walkTo({ sheet: said.sheet, row: said.row, column: null });
    else if (said.what === 'column')
      view.walkTo({ sheet: said.sheet, row: 0, column: columnIndex(said.column) });
  };
  return (
    <>
      <button type="button" class="issue said-walk" onClick={walk}>
        <span class="issue-head">{words.where}</span>
        <span class="issue-message">{words.what}</span>
      </button>
      <button
        type="button"
        class="link"
        aria-label={`${say('said.takeBack')}: ${words.where}`}
        onClick={() => mender.change(without(mender.corrections.peek(), said))}
      >
        {say('said.takeBack')}
      </button>
    </>
  );
};

const useWords = (said: Said): { readonly where: string; readonly what: string } => {
  const { say, names, language } = useStore();
  switch (said.what) {
    case 'row':
      return { where: `${say('sheet.row')} ${said.row}`, what: say('said.row') };
    case 'indicator':
      return { where: say('said.proposed'), what: said.name[language] };
    case 'cell': {
      const at = parseCellAddress(said.cell);
      return { where: at ? `${at.column}${at.row}` : said.cell, what: `→ “${said.text}”` };
    }
    case 'column': {
      const facts = [
        said.indicator && names.indicator(said.indicator),
        said.role && sayCode(say, 'columnRoles', said.role),
        said.unit && names.unit(said.unit),
        said.period,
        said.kind && say(`kinds.${said.kind}`),
        said.geography && names.geography(said.geography, null),
      ];
      return {
        where: say('sheet.column', { column: said.column }),
        what: `→ ${facts.filter(Boolean).join(' · ')}`,
      };
    }
  }
};
