import { fileAddress } from './api.ts';
import { useStore } from './store-context.ts';

/** Why the cells are not the file's own, where they are not, and where to get the file. */
export const FileNote = () => {
  const { say, review } = useStore();
  const kind = review.file.value?.kind;
  const id = review.upload.value?.id;
  if (kind === undefined || kind === 'rows' || id === undefined) return null;
  return (
    <p class="file-note muted">
      {say(kind === 'too-large' ? 'sheet.tooLarge' : 'sheet.noFile')}{' '}
      <a href={fileAddress(id)} download="">
        {say('sheet.download')}
      </a>
    </p>
  );
};
