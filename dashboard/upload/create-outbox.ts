import type { Frame } from './create-frame.ts';
import { createGoingOn } from './create-going-on.ts';
import { createMemories } from './create-memories.ts';
import { createSampleTrial } from './create-sample-trial.ts';
import { createSending, type Sending, type SendingQueue } from './create-sending.ts';
import { createDrafts, type Drafts } from './draft/create-drafts.ts';
import { createDraftKeeper } from './draft/keep-drafts.ts';
import { noHints } from './hints.ts';
import { sendFile } from './send-file.ts';
import { sendParcel } from './send-parcel.ts';

/** Files before they are sent, and on their way. */
export const createOutbox = (frame: Frame) => {
  const { api, route, language, lists, startReader, openForms } = frame;
  const sending: SendingQueue = createSending(
    (parcel, onProgress) => {
      const onReceived = (id: string): void => drafts.received(parcel.file, id);
      const ways = { send: sendFile, correct: api.correct, onReceived };
      return sendParcel(parcel, language, ways, onProgress);
    },
    (id, alone, sent) => settleSent(frame, drafts, sending, { id, alone, sent }),
  );
  const drafts = createDrafts({
    route,
    keeper: createDraftKeeper(),
    startReader,
    lists,
    language,
    memories: createMemories(api),
    leave: openForms.leave,
    send: sending.add,
    now: () => new Date().toISOString(),
    today: () => new Date().toISOString().slice(0, 10),
  });
  return {
    sending,
    drafts,
    goingOn: createGoingOn(api, route.opened, drafts.resumeUpload),
    sampleTrial: createSampleTrial(api.sample, (file) => drafts.add([file], noHints)),
  };
};

/** The server has the file as the upload of that id; `alone`: no other was sent beside it. */
const settleSent = (
  { route, recent, openForms }: Frame,
  drafts: Drafts,
  sending: SendingQueue,
  { id, alone, sent }: { id: string; alone: boolean; sent: Sending },
): void => {
  recent.refresh();
  const draft = drafts.preview.value?.draft;
  const isOpen = draft?.file === sent.file;
  // What was typed meanwhile was not sent.
  const isHeld = isOpen && openForms.settle() !== null;
  if (isHeld || !drafts.isWhole(sent)) {
    drafts.received(sent.file, id);
    sending.remove(sent.key);
    return;
  }
  if (isOpen) route.becomeUpload(id);
  else if (alone && !draft) route.open(id);
  drafts.sent(sent.file);
};
