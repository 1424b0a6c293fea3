import type { Language } from '../../../pipeline/model/language.ts';
import { periodLabel } from '../../../pipeline/model/period.ts';
import type { LocalReading } from '../reader/messages.ts';
import { useStore } from '../store-context.ts';
import { withColumn } from './change-corrections.ts';
import type { Mender } from './mender.ts';

type Recall = LocalReading['recall'];

/** That the file was read like an earlier one, or how it differs from one; each with its one action. */
export const RecallNotice = ({ recall, mender }: { recall: Recall; mender: Mender }) => {
  const { say, language } = useStore();
  const isLeftAside = mender.corrections.value.remembered === false;
  const remember = (remembered: boolean): void => {
    const { remembered: _, ...others } = mender.corrections.peek();
    mender.change(remembered ? others : { ...others, remembered });
  };
  if (isLeftAside)
    return (
      <p class="recall row" role="status">
        {say('recall.leftAside')}
        <button type="button" class="link" onClick={() => remember(true)}>
          {say('recall.redo')}
        </button>
      </p>
    );
  return (
    <>
      {recall.readLike && (
        <p class="recall row" role="status">
          {say('recall.readLike', { name: sayOrigin(recall.readLike, language) })}
          <button type="button" class="link" onClick={() => remember(false)}>
            {say('recall.undo')}
          </button>
        </p>
      )}
      {recall.near && <NearReport recall={recall} near={recall.near} mender={mender} />}
    </>
  );
};

/** `năm 2023 (báo-cáo.xlsx)`. */
const sayOrigin = ({ name, period }: NonNullable<Recall['near']>, language: Language): string =>
  period ? `${periodLabel(period, language)} (${name})` : `“${name}”`;

const NearReport = (props: {
  recall: Recall;
  near: NonNullable<Recall['near']>;
  mender: Mender;
}) => {
  const { say, names, language } = useStore();
  const { recall, mender } = props;
  const { differences, takeOver } = recall;
  const name = sayOrigin(props.near, language);
  const nameSide = (kind: string, side: string | null): string =>
    kind !== 'unit' ? (side ?? '–') : side === null ? say('difference.noUnit') : names.unit(side);
  // What was taken over already is in force.
  const isTaken = takeOver.length === 0;
  return (
    <section class="recall" aria-label={say('recall.near', { name, count: differences.length })}>
      <p>{say('recall.near', { name, count: differences.length })}</p>
      <ul>
        {differences.map((each) => (
          <li key={`${each.headingRow}/${each.column}/${each.kind}`}>
            {say(`difference.${each.kind}`, {
              column: each.column,
              heading: each.heading,
              was: nameSide(each.kind, each.was),
              now: nameSide(each.kind, each.now),
            })}
          </li>
        ))}
      </ul>
      {!isTaken && (
        <button
          type="button"
          class="button"
          onClick={() =>
            mender.change(
              takeOver.reduce(
                (all, { sheet, headingRow, column, ...facts }) =>
                  withColumn(all, { sheet, headingRow, column }, facts),
                mender.corrections.peek(),
              ),
            )
          }
        >
          {say('recall.takeOver', { count: takeOver.length })}
        </button>
      )}
    </section>
  );
};
