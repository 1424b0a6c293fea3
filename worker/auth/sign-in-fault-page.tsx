import { Frame } from '../../dashboard/page/frame.tsx';
import type { Bilingual, Language } from '../../pipeline/model/language.ts';
import { renderPage } from '../pages/page.tsx';
import type { PageAssets } from '../pages/page-assets.ts';

const words = {
  title: { vi: 'Liên kết đăng nhập không dùng được', en: 'This sign-in link does not work' },
  why: {
    vi: 'Liên kết thiếu mã, bị cắt ngang khi sao chép, hoặc thuộc về một lần chạy khác.',
    en: 'It lacks its code, was cut short when copied, or belongs to another run.',
  },
  what: {
    vi: 'Hãy mở lại đúng liên kết mà lệnh npm start in ra trong cửa sổ dòng lệnh. Không thấy nữa thì dừng lệnh rồi chạy lại: liên kết được in ra lần nữa.',
    en: 'Open the link exactly as npm start prints it in the terminal. If it is gone, stop the command and start it again: the link is printed once more.',
  },
  browse: { vi: 'Xem số liệu không cần đăng nhập', en: 'See the figures without signing in' },
} as const satisfies Record<string, Bilingual>;

/** What a browser shows for a sign-in link that is none. The page needs no script. */
export const renderSignInFault = (language: Language, assets: PageAssets, origin: string): string =>
  renderPage({
    language,
    title: `${words.title[language]} · Đối Sánh`,
    description: words.why[language],
    canonical: `${origin}/sign-in`,
    assets: { ...assets, script: '' },
    body: (
      <Frame
        language={language}
        page="upload"
        otherLanguageHref={`/sign-in?lang=${language === 'vi' ? 'en' : 'vi'}`}
      >
        <section class="signed-out">
          <h1>{words.title[language]}</h1>
          <p>{words.why[language]}</p>
          <p>{words.what[language]}</p>
          <p>
            <a class="button" href={language === 'vi' ? '/' : `/?lang=${language}`}>
              {words.browse[language]}
            </a>
          </p>
        </section>
      </Frame>
    ),
  });
