import { noCorrections } from '../../../pipeline/model/corrections.ts';
import { formatNumber } from '../../../pipeline/model/format.ts';
import { countProse } from '../../../pipeline/prose/prose-json.ts';
import { ColumnsPanel } from '../columns-panel.tsx';
import { HintsForm } from '../hints-form.tsx';
import { MendPanel } from '../mend/mend-panel.tsx';
import { RecallNotice } from '../mend/recall-notice.tsx';
import { SaidList } from '../mend/said-list.tsx';
import { OpenLink } from '../open-link.tsx';
import { IssueRail } from '../sheet/issue-rail.tsx';
import { SheetPanel } from '../sheet/sheet-panel.tsx';
import { SheetViewContext } from '../sheet/sheet-view.ts';
import { useStore } from '../store-context.ts';
import { type Preview, shownTab } from './create-preview.ts';
import { countSaid, type Draft } from './draft.ts';
import { DraftHead } from './draft-head.tsx';
import { DraftProse } from './draft-prose.tsx';
import { DraftTabs } from './draft-tabs.tsx';
import { FiguresPanel } from './figures-panel.tsx';
import { SendBar } from './send-bar.tsx';

/** A file before it is sent: what will be understood of it, and what can be mended here and now. */
export const DraftPanel = () => {
  const { say, drafts } = useStore();
  const preview = drafts.preview.value;
  return (
    <>
      <OpenLink id={null} class="back">
        {say('back')}
      </OpenLink>
      {preview ? (
        <Opened key={preview.draft.key} preview={preview} />
      ) : (
        <p class="muted" role="status">
          {say('draft.opening')}
        </p>
      )}
    </>
  );
};

const Opened = ({ preview }: { preview: Preview }) => {
  const { say } = useStore();
  const reading = preview.reading.value;
  // Sentences have their own list beside them.
  const isBare = shownTab(preview) === 'prose' && reading?.issues.length === 0;
  return (
    <SheetViewContext.Provider value={preview.view}>
      <DraftHead preview={preview} />
      {preview.draft.isRestored.value && <RestoredNotice draft={preview.draft} />}
      {preview.draft.isOvertaken.value && (
        <p class="notice error" role="alert">
          {say('draft.overtaken')}
        </p>
      )}
      {reading?.isCompared === false && (
        <p class="notice row" role="status">
          {say('draft.uncompared')}
          <button type="button" class="link" onClick={preview.again}>
            {say('draft.compare')}
          </button>
        </p>
      )}
      {preview.isLost.value && (
        <p class="notice error" role="alert">
          {say('sending.unreadable')}
        </p>
      )}
      <div class={isBare ? 'review draft' : 'review with-rail draft'}>
        <section class="card review-card">
          <DraftTabs preview={preview} />
          <TabContent preview={preview} />
          <SendBar preview={preview} />
        </section>
        {!isBare && (
          <IssueRail issues={reading?.issues ?? []}>
            <MendPanel />
            {preview.view.mender && <SaidList mender={preview.view.mender} />}
            {reading?.issues.length === 0 && <p class="muted">{say('issues.none')}</p>}
          </IssueRail>
        )}
      </div>
      <HintsForm hints={preview.draft.hints} />
    </SheetViewContext.Provider>
  );
};

/** What was mended in an earlier visit is in force again; it can be left aside. */
const RestoredNotice = ({ draft }: { draft: Draft }) => {
  const { say } = useStore();
  return (
    <p class="notice row" role="status">
      {say('draft.restored', { count: countSaid(draft.corrections.value) })}
      <button
        type="button"
        class="link"
        onClick={() => {
          draft.corrections.value = noCorrections;
          draft.isRestored.value = false;
        }}
      >
        {say('draft.startAfresh')}
      </button>
    </p>
  );
};

/** Beside a sheet the sentences of a document are easily passed over. */
const ProseHint = ({ preview }: { preview: Preview }) => {
  const { say, language } = useStore();
  const proses = preview.reading.value?.proses ?? [];
  const { undecided } = countProse(proses, preview.draft.corrections.value);
  if (undecided === 0) return null;
  return (
    <p class="recall row">
      {say('prose.beside', { count: formatNumber(undecided, language) })}
      <button
        type="button"
        class="link"
        onClick={() => {
          preview.tab.value = 'prose';
        }}
      >
        {say('prose.look')}
      </button>
    </p>
  );
};

const TabContent = ({ preview }: { preview: Preview }) => {
  const { say } = useStore();
  const tab = shownTab(preview);
  const reading = preview.reading.value;
  const isEmpty = preview.view.sheets.value.every(({ rows }) => rows.count === 0);
  return (
    <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} class="tab-panel">
      {tab === 'sheet' && isEmpty && reading === null && (
        <p class="muted pad">{say('draft.opening')}</p>
      )}
      {tab === 'sheet' && !(isEmpty && reading === null) && (
        <SheetPanel>
          {preview.view.mender && reading && (
            <RecallNotice recall={reading.recall} mender={preview.view.mender} />
          )}
          {reading && <ProseHint preview={preview} />}
          {!preview.isWhole.value && <p class="file-note muted">{say('draft.notWhole')}</p>}
        </SheetPanel>
      )}
      {tab === 'prose' && reading && (
        <DraftProse draft={preview.draft} proses={reading.proses} textCell={preview.textCell} />
      )}
      {tab === 'figures' && <FiguresPanel reading={preview.reading} />}
      {tab === 'columns' && reading && <ColumnsPanel upload={reading} />}
    </div>
  );
};
