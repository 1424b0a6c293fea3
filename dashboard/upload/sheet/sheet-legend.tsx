import { useStore } from '../store-context.ts';

const shown = ['figure', 'label', 'heading', 'left-out', 'warning', 'error'] as const;

/** What the tints and signs of cells mean. */
export const SheetLegend = () => {
  const { say } = useStore();
  return (
    <ul class="legend" aria-label={say('legend')}>
      {shown.map((became) => (
        <li key={became}>
          <span class={`swatch cell ${became}`} aria-hidden="true" />
          {say(`became.${became}`)}
        </li>
      ))}
    </ul>
  );
};
