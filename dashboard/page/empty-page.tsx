import type { Language } from '../../pipeline/model/language.ts';
import { Frame, type PageName } from './frame.tsx';
import { say } from './words.ts';

/** Before the first release: says what to do. */
export const EmptyPage = (props: { readonly language: Language; readonly page: PageName }) => {
  const path = props.page === 'chart' ? '/chart' : '/';
  const { language } = props;
  return (
    <Frame
      language={language}
      page={props.page}
      otherLanguageHref={language === 'vi' ? `${path}?lang=en` : path}
    >
      <h1 class="heading">{say('emptyTitle', language)}</h1>
      <article class="card empty">
        <p>{say('emptyText', language)}</p>
        <a class="button primary" href={language === 'vi' ? '/upload' : '/upload?lang=en'}>
          {say('submit', language)}
        </a>
      </article>
    </Frame>
  );
};
