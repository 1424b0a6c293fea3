import { formatNumber } from '../../pipeline/model/format.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { ListedUpload } from './answers.ts';
import { FailureNotice } from './failure-notice.tsx';
import { OpenLink } from './open-link.tsx';
import { StatusMark } from './status-mark.tsx';
import { useStore } from './store-context.ts';

/** Every upload of late, to come back to. */
export const RecentUploads = () => {
  const { say, recent } = useStore();
  const uploads = recent.uploads.value;
  const failure = recent.failure.value;
  return (
    <section class="block" aria-labelledby="recent-title">
      <h2 id="recent-title">{say('recent.title')}</h2>
      {failure && <FailureNotice failure={failure} onRetry={recent.refresh} />}
      {uploads?.length === 0 && <p class="muted">{say('recent.none')}</p>}
      {uploads && uploads.length > 0 && <RecentTable uploads={uploads} />}
    </section>
  );
};

const RecentTable = ({ uploads }: { uploads: readonly ListedUpload[] }) => {
  const { say } = useStore();
  return (
    <table class="table recent">
      <thead>
        <tr>
          <th scope="col">{say('recent.file')}</th>
          <th scope="col">{say('recent.status')}</th>
          <th scope="col" class="number">
            {say('recent.figures')}
          </th>
          <th scope="col">{say('recent.when')}</th>
        </tr>
      </thead>
      <tbody>
        {uploads.map((upload) => (
          <RecentRow key={upload.id} upload={upload} />
        ))}
      </tbody>
    </table>
  );
};

const RecentRow = ({ upload }: { upload: ListedUpload }) => {
  const { language } = useStore();
  return (
    <tr>
      <td>
        <OpenLink id={upload.id} class="file-name">
          {upload.name || upload.id}
        </OpenLink>
      </td>
      <td>
        <StatusMark status={upload.status} />
      </td>
      <td class="number">{upload.counts && formatNumber(upload.counts.observations, language)}</td>
      <td class="muted">{upload.uploadedAt && formatMoment(upload.uploadedAt, language)}</td>
    </tr>
  );
};

/** In the reader's own time zone. */
const formatMoment = (moment: string, language: Language): string =>
  new Date(moment).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
