import type { ComponentChildren } from 'preact';
import type { Language } from '../../pipeline/model/language.ts';
import { say } from './words.ts';

/** The pages the navigation knows; `chart` stands under none of its links. */
export type PageName = 'explore' | 'chart' | 'upload';

export interface FrameProps {
  readonly language: Language;
  readonly page: PageName;
  /** The same page in the other language. */
  readonly otherLanguageHref: string;
  readonly children: ComponentChildren;
}

const inLanguage = (path: string, language: Language): string =>
  language === 'vi' ? path : `${path}?lang=${language}`;

const Brand = ({ language }: { language: Language }) => (
  <a class="brand" href={inLanguage('/', language)}>
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <rect x="1" y="8" width="8" height="11" rx="2.2" opacity="0.55" />
      <rect x="11" y="1" width="8" height="18" rx="2.2" />
    </svg>
    Đối Sánh
  </a>
);

const Navigation = ({ language, page }: { language: Language; page: PageName }) => (
  <nav class="navigation" aria-label={say('navigation', language)}>
    <a href={inLanguage('/', language)} aria-current={page === 'explore' ? 'page' : undefined}>
      {say('explore', language)}
    </a>
    <a href={inLanguage('/upload', language)} aria-current={page === 'upload' ? 'page' : undefined}>
      {say('submit', language)}
    </a>
  </nav>
);

/** Header, navigation and the main column: every page stands in it. */
export const Frame = ({ language, page, otherLanguageHref, children }: FrameProps) => {
  const other: Language = language === 'vi' ? 'en' : 'vi';
  return (
    <>
      <a class="skip" href="#main">
        {say('skip', language)}
      </a>
      <header class="header">
        <Brand language={language} />
        <Navigation language={language} page={page} />
        <a class="button language" href={otherLanguageHref} hreflang={other} lang={other}>
          {other.toUpperCase()}
          <span class="visually-hidden"> – {say('otherLanguage', other)}</span>
        </a>
      </header>
      <main class="page" id="main">
        {children}
      </main>
    </>
  );
};
