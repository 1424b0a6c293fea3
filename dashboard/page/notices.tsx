import type { Language } from '../../pipeline/model/language.ts';
import { type Notice, noticeMessage } from '../../pipeline/model/notice.ts';

/** What could not be followed in the link. */
export const Notices = (props: {
  readonly notices: readonly Notice[];
  readonly language: Language;
}) =>
  props.notices.length === 0 ? null : (
    <div class="notice" role="status">
      {props.notices.map((notice) => {
        const message = noticeMessage(notice, props.language);
        return <p key={message}>{message}</p>;
      })}
    </div>
  );
