import type { LocalReading } from '../reader/messages.ts';
import { useStore } from '../store-context.ts';
import { TabCount } from '../tab-count.tsx';
import { type DraftTab, draftTabsOf, type Preview, shownTab } from './create-preview.ts';

const countOf = (tab: DraftTab, reading: LocalReading | null): number | null => {
  if (tab === 'figures') return reading?.counts.observations ?? null;
  if (tab !== 'prose') return null;
  return reading?.proses.reduce((sum, { proposals }) => sum + proposals.length, 0) ?? null;
};

/** The ways to look at a draft; arrow keys go from tab to tab. */
export const DraftTabs = ({ preview }: { preview: Preview }) => {
  const { say, openForms } = useStore();
  const chosen = shownTab(preview);
  const draftTabs = draftTabsOf(preview.reading.value);
  const choose = (tab: DraftTab, onChosen = (): void => undefined): void =>
    openForms.leave(() => {
      preview.tab.value = tab;
      onChosen();
    });
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && draftTabs.at((draftTabs.indexOf(chosen) + step) % draftTabs.length);
    if (!next) return;
    event.preventDefault();
    const tabs = event.currentTarget;
    choose(next, () => tabs.querySelector<HTMLElement>(`#tab-${next}`)?.focus());
  };
  return (
    <div class="tabs" role="tablist" aria-label={say('tabs.label')} onKeyDown={move}>
      {draftTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          class="tab"
          aria-selected={chosen === tab}
          aria-controls={chosen === tab ? `panel-${tab}` : undefined}
          tabIndex={chosen === tab ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {say(`tabs.${tab}`)}
          <TabCount count={countOf(tab, preview.reading.value)} />
        </button>
      ))}
    </div>
  );
};
