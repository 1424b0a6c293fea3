import { Frame } from '../page/frame.tsx';
import type { Store } from './create-store.ts';
import { DraftPanel } from './draft/draft-panel.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { ReviewPanel } from './review-panel.tsx';
import { SendPanel } from './send-panel.tsx';
import { SignedOut } from './signed-out.tsx';
import { StoreContext, useStore } from './store-context.ts';

/** The staff page inside its frame. */
export const UploadPage = ({ store }: { store: Store }) => (
  <StoreContext.Provider value={store}>
    <Frame
      language={store.language}
      page="upload"
      otherLanguageHref={store.route.hrefIn(store.language === 'vi' ? 'en' : 'vi')}
    >
      <Content />
    </Frame>
  </StoreContext.Provider>
);

const Content = () => {
  const { session, askSession, route, say } = useStore();
  const state = session.value;
  switch (state.kind) {
    case 'asking':
      return (
        <>
          <h1>{say('title')}</h1>
          <p class="muted" role="status">
            {say('asking')}
          </p>
        </>
      );
    case 'failed':
      if (state.failure.kind === 'signed-out') return <SignedOut />;
      return (
        <>
          <h1>{say('title')}</h1>
          <FailureNotice failure={state.failure} onRetry={() => void askSession()} />
        </>
      );
    case 'signed-in':
      if (route.opened.value !== null) return <ReviewPanel />;
      return route.draft.value === null ? <SendPanel /> : <DraftPanel />;
  }
};
