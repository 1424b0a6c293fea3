import { useStore } from '../store-context.ts';

/** Each with a sign as its cells have it: tints alone do not tell. */
const shown = [
  ['figure', '12'],
  ['label', 'a'],
  ['heading', 'A'],
  ['left-out', 'a'],
  ['warning', '!'],
  ['error', '✕'],
] as const;

/** What the tints and signs of cells mean. */
export const SheetLegend = () => {
  const { say } = useStore();
  return (
    <ul class="legend" aria-label={say('legend')}>
      {shown.map(([became, sign]) => (
        <li key={became}>
          <span class={`swatch cell ${became}`} aria-hidden="true">
            {sign}
          </span>
          {say(`became.${became}`)}
        </li>
      ))}
    </ul>
  );
};
