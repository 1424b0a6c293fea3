import { formatNumber } from '../../pipeline/model/format.ts';
import { type Observation, unpublished } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import { rankText, statedText, verbatim } from '../charts/stated-text.ts';
import type { ChangeSide, UploadChange, UploadChanges } from './answers.ts';
import { CellButton } from './sheet/cell-button.tsx';
import { useStore } from './store-context.ts';
import { sayCode } from './words.ts';

const kinds = ['added', 'changed', 'unchanged', 'withdrawn'] as const;

/** What publishing would do to the published figures of the same dataset. */
export const ChangesPanel = ({ changes }: { changes: UploadChanges | null }) => {
  const { say, language } = useStore();
  if (!changes) return <p class="muted pad">{say('changes.unknown')}</p>;
  const total = changes.added + changes.changed + changes.withdrawn;
  return (
    <div class="pad">
      <ul class="change-counts">
        {kinds.map((kind) => (
          <li key={kind} class={changes[kind] === 0 ? 'none' : ''}>
            <strong>{formatNumber(changes[kind], language)}</strong> {say(`changes.${kind}`)}
          </li>
        ))}
      </ul>
      <p class="muted">{total === 0 ? say('changes.none') : say('changes.explain')}</p>
      {changes.list.length > 0 && <ChangeTable changes={changes.list} />}
      {changes.list.length < total && (
        <p class="muted">
          {say('changes.limited', {
            shown: formatNumber(changes.list.length, language),
            all: formatNumber(total, language),
          })}
        </p>
      )}
    </div>
  );
};

const ChangeTable = ({ changes }: { changes: readonly UploadChange[] }) => {
  const { say } = useStore();
  return (
    <table class="table changes">
      <caption class="visually-hidden">{say('changes.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('changes.what')}</th>
          <th scope="col">{say('list.geography')}</th>
          <th scope="col">{say('list.indicator')}</th>
          <th scope="col">{say('list.period')}</th>
          <th scope="col" class="number">
            {say('changes.before')}
          </th>
          <th scope="col" class="number">
            {say('changes.after')}
          </th>
          <th scope="col">{say('list.cell')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <ChangeRow key={`${index}/${change.indicator}/${change.geography}`} change={change} />
        ))}
      </tbody>
    </table>
  );
};

const ChangeRow = ({ change }: { change: UploadChange }) => {
  const { say, names, language } = useStore();
  return (
    <tr class={change.kind}>
      <td>{sayCode(say, 'changes', change.kind)}</td>
      <th scope="row">{names.geography(change.geography, change.basis)}</th>
      <td>{names.indicator(change.indicator)}</td>
      <td>{periodLabel(change.period, language)}</td>
      <td class="number before">
        <Side change={change} side={change.before} />
      </td>
      <td class="number after">
        <Side change={change} side={change.after} />
      </td>
      <td>{change.after?.cell && <CellButton cell={change.after.cell} />}</td>
    </tr>
  );
};

const Side = ({ change, side }: { change: UploadChange; side: ChangeSide | null }) => {
  const { language } = useStore();
  if (!side) return <span class="muted">–</span>;
  const rank = side.qualifier === 'rank-only' ? '' : rankText(side);
  return (
    <>
      {statedText(createFigure(change, side), verbatim(language))}
      {rank !== '' && <span class="muted"> ({rank})</span>}
    </>
  );
};

/** The side of a change as the figure that it is: the words are the same everywhere. */
const createFigure = (change: UploadChange, side: ChangeSide): Observation => ({
  ...side,
  id: '',
  indicator: change.indicator,
  geography: change.geography,
  basis: change.basis,
  period: change.period,
  kind: 'actual',
  ...unpublished,
  dataset: '',
  upload: '',
});
