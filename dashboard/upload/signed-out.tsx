import { useStore } from './store-context.ts';

/** How to sign in, instead of a form that could not be sent. */
export const SignedOut = () => {
  const { say, askSession, language } = useStore();
  return (
    <section class="signed-out">
      <h1>{say('signedOut.title')}</h1>
      <ul class="ways">
        <li>{say('signedOut.local')}</li>
        <li>{say('signedOut.production')}</li>
      </ul>
      <div class="row">
        <button type="button" class="button primary" onClick={() => void askSession()}>
          {say('signedOut.reload')}
        </button>
        <a class="button" href={language === 'vi' ? '/' : `/?lang=${language}`}>
          {say('signedOut.browse')}
        </a>
      </div>
    </section>
  );
};
