import type { Upload } from './answers.ts';
import { type Tab, tabsOf } from './create-view.ts';
import { useStore } from './store-context.ts';
import { TabCount } from './tab-count.tsx';

/** The ways to look at an upload; arrow keys go from tab to tab. */
export const ReviewTabs = ({ upload }: { upload: Upload }) => {
  const { say, view, openForms } = useStore();
  const tabs = tabsOf(upload);
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = tabs.at((tabs.indexOf(view.tab.peek()) + step) % tabs.length);
    if (!next) return;
    event.preventDefault();
    const list = event.currentTarget;
    openForms.leave(() => {
      view.tab.value = next;
      list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    });
  };
  return (
    <div class="tabs" role="tablist" aria-label={say('tabs.label')} onKeyDown={move}>
      {tabs.map((tab) => (
        <TabButton key={tab} tab={tab} count={countOf(tab, upload)} />
      ))}
    </div>
  );
};

const countOf = (tab: Tab, { counts, changes, prose }: Upload): number | null => {
  if (tab === 'prose') return prose?.proposals ?? null;
  if (tab === 'list') return counts?.observations ?? null;
  if (tab === 'changes' && changes) return changes.added + changes.changed + changes.withdrawn;
  return null;
};

const TabButton = ({ tab, count }: { tab: Tab; count: number | null }) => {
  const { say, view, openForms } = useStore();
  const isChosen = view.tab.value === tab;
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${tab}`}
      class="tab"
      aria-selected={isChosen}
      aria-controls={isChosen ? `panel-${tab}` : undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={() =>
        openForms.leave(() => {
          view.tab.value = tab;
        })
      }
    >
      {say(`tabs.${tab}`)}
      <TabCount count={count} />
    </button>
  );
};
