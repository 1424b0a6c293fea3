import { hintNames } from '../uploads/hints.ts';
import { inPath, inQuery, json, jsonBody, listAs, listPart, open, staff } from './operation.ts';
import { contentId, nullable, record, ref, text } from './schema-parts.ts';

const hints = Object.fromEntries(hintNames.map((name) => [name, text]));
const follow = '`follow`: corrections come next, by PATCH; it is not published before';
const withdrawn = record({
  id: contentId,
  status: { const: 'withdrawn' },
  release: { ...nullable(contentId), description: 'The new release; null where none held it' },
});
const newRelease = { '201': json(ref('NewRelease'), 'The new release') };

export const staffPaths = {
  '/api/session': {
    get: open({
      summary: 'Who is signed in; nulls for nobody',
      answers: { '200': json(ref('Session')) },
    }),
  },
  '/api/uploads': {
    post: staff({
      summary: 'Send a file: a form up to 25 MB, or the file itself as the body up to 95 MB',
      parameters: [
        inQuery('name', 'the file’s name, when the body is the file'),
        ...hintNames.map((name) => inQuery(name, 'hint, when the body is the file')),
        inQuery('corrections', `${follow}, when the body is the file`),
      ],
      body: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: {
              file: { type: 'string', format: 'binary' },
              ...hints,
              corrections: { const: 'follow', description: follow },
            },
            required: ['file'],
          },
        },
        'application/octet-stream': {},
      },
      answers: {
        '200': json(ref('Receipt'), 'The same bytes and hints are here already'),
        '202': json(ref('Receipt'), 'Received; it will be read'),
      },
      problems: [400, 411, 413, 422],
    }),
    get: staff({
      summary: 'Uploads, newest first',
      parameters: [inQuery('sha256', 'only those with these bytes')],
      answers: { '200': json(listAs('uploads', ref('Upload'))) },
    }),
  },
  '/api/uploads/{id}': {
    get: staff({
      summary: 'What was understood, what is wrong, what publishing would change',
      parameters: [inPath('id')],
      answers: { '200': json(ref('UploadInFull')) },
      problems: [404],
    }),
    patch: staff({
      summary: 'The whole of a person’s corrections, in place of those before; it is read again',
      parameters: [inPath('id')],
      body: jsonBody(ref('Corrections')),
      answers: { '202': json(ref('Corrected'), 'It will be read again') },
      problems: [400, 404, 409],
    }),
    delete: staff({
      summary: 'Take it back; if it was published, by a new release without it',
      parameters: [inPath('id')],
      body: jsonBody(ref('Reason')),
      answers: { '200': json(withdrawn) },
      problems: [400, 404, 409, 503],
    }),
  },
  '/api/mappings': {
    get: staff({
      summary: 'What the columns of published reports were taken for, newest first',
      answers: { '200': json(listAs('mappings', ref('Memory'))) },
    }),
  },
  '/api/uploads/{id}/observations': {
    get: staff({
      summary: 'Its observations as understood',
      parameters: [inPath('id')],
      answers: { '200': json(listAs('observations', ref('Observation'))) },
      problems: [404],
    }),
  },
  '/api/uploads/{id}/proposals': {
    get: staff({
      summary:
        'Of a report in prose: its text, the figures proposed from its sentences, what was decided',
      parameters: [inPath('id')],
      answers: { '200': json(ref('Proposals')) },
      problems: [404],
    }),
  },
  '/api/uploads/{id}/file': {
    get: staff({
      summary: 'Its bytes as received',
      parameters: [inPath('id')],
      answers: { '200': { description: 'OK', content: { 'application/octet-stream': {} } } },
      problems: [404],
    }),
  },
  '/api/uploads/{id}/publish': {
    post: staff({
      summary: 'Publish it: a new release',
      parameters: [inPath('id')],
      body: jsonBody(ref('Reason')),
      answers: newRelease,
      problems: [400, 404, 409, 422, 503],
    }),
  },
  '/api/releases/{id}/restore': {
    post: staff({
      summary: 'A new release equal to that one',
      parameters: [inPath('id')],
      body: jsonBody(ref('Reason')),
      answers: newRelease,
      problems: [400, 404, 503],
    }),
  },
  '/api/tokens': {
    post: staff({
      summary: 'A new token for scripts; shown this once (administrators)',
      body: jsonBody(ref('NewToken')),
      answers: { '201': json(ref('Token')) },
      problems: [400],
    }),
  },
  '/api/tokens/{id}': {
    delete: staff({
      summary: 'Revoke a token (administrators)',
      parameters: [inPath('id')],
      answers: { '204': { description: 'Revoked' } },
      problems: [404],
    }),
  },
  '/api/audit': {
    get: staff({
      summary: 'Who did what, when; newest first',
      parameters: listPart('the id of the last row seen'),
      answers: { '200': json(listAs('audit', ref('Deed'))) },
      problems: [400],
    }),
  },
} as const;
