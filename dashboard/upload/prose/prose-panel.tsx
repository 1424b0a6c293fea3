import type { ComponentChildren } from 'preact';
import { DeskBar } from './desk-bar.tsx';
import { DeskContext, type OpenDesk } from './desk-context.ts';
import { LeftNumbers } from './left-numbers.tsx';
import { ProseRows } from './prose-rows.tsx';
import { ProseText } from './prose-text.tsx';

/** A text with its proposed figures marked, and beside it the figures one by one, to be decided on. */
export const ProsePanel = ({
  open,
  children,
}: {
  open: OpenDesk;
  children?: ComponentChildren;
}) => (
  <DeskContext.Provider value={open}>
    <div class="prose">
      <DeskBar />
      <div class="prose-columns">
        <ProseText />
        <div class="prose-list">
          <ProseRows />
          <LeftNumbers />
        </div>
      </div>
      {children}
    </div>
  </DeskContext.Provider>
);
