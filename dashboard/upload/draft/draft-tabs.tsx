import { useStore } from '../store-context.ts';
import { draftTabsOf, type Preview, shownTab } from './create-preview.ts';

/** The ways to look at a draft; arrow keys go from tab to tab. */
export const DraftTabs = ({ preview }: { preview: Preview }) => {
  const { say } = useStore();
  const chosen = shownTab(preview);
  const draftTabs = draftTabsOf(preview.reading.value);
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && draftTabs.at((draftTabs.indexOf(chosen) + step) % draftTabs.length);
    if (!next) return;
    event.preventDefault();
    preview.tab.value = next;
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
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
          onClick={() => {
            preview.tab.value = tab;
          }}
        >
          {say(`tabs.${tab}`)}
        </button>
      ))}
    </div>
  );
};
