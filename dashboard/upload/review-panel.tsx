import type { Upload } from './answers.ts';
import { ChangesPanel } from './changes-panel.tsx';
import { ColumnsPanel } from './columns-panel.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { FigureList } from './figure-list.tsx';
import { FileNote } from './file-note.tsx';
import { GoOn } from './go-on.tsx';
import { OpenLink } from './open-link.tsx';
import { ProseTab } from './prose/prose-tab.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { ReviewHead } from './review-head.tsx';
import { ReviewTabs } from './review-tabs.tsx';
import { IssueRail } from './sheet/issue-rail.tsx';
import { SheetPanel } from './sheet/sheet-panel.tsx';
import { SheetViewContext } from './sheet/sheet-view.ts';
import { useStore } from './store-context.ts';
import { isUnderWay } from './watch-upload.ts';

/** One upload: what was understood, what is wrong with it, what publishing it would do. */
export const ReviewPanel = () => {
  const { review, say } = useStore();
  const upload = review.upload.value;
  const failure = review.failure.value;
  const isReading = upload === null || isUnderWay(upload);
  const sentence =
    failure?.kind === 'network' && isReading ? { sentence: say('failure.networkReading') } : {};
  return (
    <>
      <OpenLink id={null} class="back">
        {say('back')}
      </OpenLink>
      {failure && <FailureNotice failure={failure} onRetry={review.reload} {...sentence} />}
      {upload ? <ReviewHead upload={upload} /> : <h1>{say('title')}</h1>}
      {upload && isReading && <ReadingProgress upload={upload} />}
      {!upload && !failure && (
        <p class="muted" role="status">
          {say('loading')}
        </p>
      )}
      {upload && !isReading && <ReviewBody upload={upload} />}
    </>
  );
};

const ReviewBody = ({ upload }: { upload: Upload }) => {
  const { view, say } = useStore();
  const isStopped = upload.status === 'refused' || upload.status === 'failed';
  const hasRail = upload.issues.length > 0;
  // A picture has no rows to show.
  const isBare = isStopped && view.sheet.sheets.value.every(({ rows }) => rows.count === 0);
  return (
    <SheetViewContext.Provider value={view.sheet}>
      {isStopped && (
        <div class="notice error">
          <p>
            <strong>{say(upload.status === 'failed' ? 'refused.failed' : 'refused.title')}</strong>
          </p>
          <p>{say('refused.help')}</p>
        </div>
      )}
      <GoOn upload={upload} />
      <div class={hasRail && !isBare ? 'review with-rail' : 'review'}>
        {!isBare && <ReviewCard upload={upload} isStopped={isStopped} />}
        {hasRail && <IssueRail issues={upload.issues} />}
      </div>
    </SheetViewContext.Provider>
  );
};

const ReviewCard = ({ upload, isStopped }: { upload: Upload; isStopped: boolean }) => {
  const { review, say } = useStore();
  return (
    <section class="card review-card">
      <ReviewTabs upload={upload} />
      {review.observations.value === null || review.file.value === null ? (
        <p class="muted pad">{say('loading')}</p>
      ) : (
        <TabContent upload={upload} />
      )}
      {!isStopped && <PublishPanel upload={upload} />}
    </section>
  );
};

const TabContent = ({ upload }: { upload: Upload }) => {
  const { view } = useStore();
  const tab = view.tab.value;
  return (
    <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} class="tab-panel">
      {tab === 'prose' && <ProseTab isOpen={upload.status === 'needs-review'} />}
      {tab === 'sheet' && (
        <SheetPanel>
          <FileNote />
        </SheetPanel>
      )}
      {tab === 'list' && <FigureList />}
      {tab === 'changes' && <ChangesPanel changes={upload.changes} />}
      {tab === 'columns' && <ColumnsPanel upload={upload} />}
    </div>
  );
};
