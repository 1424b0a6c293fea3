import { readCorrections } from '../../pipeline/corrections/read-corrections.ts';
import type { Corrections } from '../../pipeline/model/corrections.ts';
import type { Person } from '../auth/person.ts';
import type { UploadStatus } from '../database/upload-row.ts';
import { type Result, refuse, succeed } from '../http/problem.ts';
import { readJson } from '../http/read-json-body.ts';
import type { Platform } from '../platform.ts';
import { hurry } from './receive.ts';
import { statusNames } from './status-names.ts';
import { keepCorrections } from './stored-corrections.ts';

const mostKilobytes = 512;

/**
 * Takes the body for the whole of a person's corrections and sets the upload back to be read with
 * them: the object first, then the row that names it, then the message.
 */
export const correctUpload = async (
  id: string,
  request: Request,
  person: Person,
  platform: Platform,
): Promise<Result<{ readonly id: string; readonly status: UploadStatus }>> => {
  const { database, storage, now } = platform;
  const upload = await database.uploads.find(id);
  if (upload === null) return refuse('not-found');
  const body = await readJson(request, mostKilobytes);
  if (!body.ok) return body;
  const read = readCorrections(body.value);
  if (!read.ok) return refuse('wrong-body', { text: read.fault });
  const { corrections } = read;
  const object = await keepCorrections(id, corrections, storage);
  const said = { object, by: person.name, at: now().toISOString() };
  if (await database.uploads.correct(id, said, countCorrections(corrections))) {
    await hurry(id, platform);
    return succeed({ id, status: 'received' });
  }
  const { status } = (await database.uploads.find(id)) ?? upload;
  return refuse('wrong-status', { status: statusNames[status] });
};

/** For the audit trail: how much was said; what is in the object. */
const countCorrections = (corrections: Corrections): string => {
  const { columns, cells, dropped, accepted = [], droppedFigures = [] } = corrections;
  const counts = { columns, cells, dropped, accepted, 'dropped figures': droppedFigures };
  return Object.entries(counts)
    .filter(([name, said]) => said.length > 0 || name in { columns, cells, dropped })
    .map(([name, said]) => `${name}: ${said.length}`)
    .join(', ');
};
