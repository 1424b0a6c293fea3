import { drawnViews, mapForms } from '../../pipeline/model/chart-state.ts';
import { inPath, inQuery, json, listPart, open, page } from './operation.ts';
import { contentId, listOf, nullable, oneOf, record, ref, text } from './schema-parts.ts';

const release = inQuery('release', 'id of an older release; the current one without it');

const chartState = [
  inQuery('indicator', 'id of the catalog'),
  inQuery('geography', 'slugs joined with ~, such as quang-ninh~ha-noi'),
  inQuery('time', '2012..2022, 2018, or earliest..latest'),
  inQuery('view', 'trend without it', oneOf(drawnViews)),
  inQuery('map', 'what a map is drawn with; tiles without it', oneOf(mapForms)),
  inQuery('basis', '63 or 34; without it the published basis of the last period shown'),
  release,
];

const file = (type: string) => ({ '200': { description: 'OK', content: { [type]: {} } } });
const notModified = { '304': { description: 'Not modified' } };
const chartPage = (summary: string, answers: object = {}) => ({
  get: page({ summary, parameters: chartState, answers: { ...file('text/html'), ...answers } }),
});
const chartFile = (summary: string, type: string) => ({
  get: page({ summary, parameters: chartState, answers: file(type), problems: [404] }),
});

export const readerPaths = {
  '/': chartPage('The explorer; the query is the chart state', {
    '303': { description: 'To the link that the form without scripts means' },
  }),
  '/chart': chartPage('A page with the chart in it'),
  '/chart.svg': chartFile('The chart as SVG', 'image/svg+xml'),
  '/chart.csv': chartFile('The figures of the chart as CSV', 'text/csv'),
  '/chart.json': chartFile('The figures of the chart as JSON', 'application/json'),
  '/upload': {
    get: page({ summary: 'The page for staff', answers: file('text/html') }),
  },
  '/healthz': {
    get: open({
      summary: 'Is it serving?',
      answers: { '200': json(record({ status: text })) },
      problems: [503],
    }),
  },
  '/api/openapi.json': {
    get: open({ summary: 'This document', answers: { '200': json({ type: 'object' }) } }),
  },
  '/api/catalog': {
    get: open({
      summary: 'What there is: indicators, geographies, programmes of a release',
      parameters: [release],
      answers: { '200': json(ref('Catalog')), ...notModified },
      problems: [404],
    }),
  },
  '/api/observations': {
    get: open({
      summary: 'Observations of a release, in the order of its files; all sources',
      parameters: [
        inQuery('indicator', 'ids, separated by commas'),
        inQuery('geography', 'slugs, separated by commas'),
        inQuery('from', 'first year; periods that overlap belong'),
        inQuery('to', 'last year; periods that overlap belong'),
        inQuery(
          'basis',
          '63, 34 or both, separated by commas: figures published on it and those derived for it; ' +
            'without it, figures as they were published, each on its own basis',
        ),
        inQuery('status', 'reported, derived; without it, what `basis` says'),
        inQuery('kind', 'actual, target, baseline, separated by commas'),
        inQuery('preferred', 'true: one source for each figure'),
        release,
        inQuery('format', 'json (default) or csv'),
      ],
      answers: {
        '200': {
          description: 'OK',
          content: {
            'application/json': {
              schema: record({
                release: nullable(contentId),
                observations: listOf(ref('Observation')),
              }),
            },
            'text/csv': {},
          },
        },
        ...notModified,
      },
      problems: [400, 404],
    }),
  },
  '/api/releases': {
    get: open({
      summary: 'What was published when, by whom and why; newest first',
      parameters: listPart('the number of the last release seen'),
      answers: {
        '200': json(record({ current: nullable(contentId), releases: listOf(ref('Release')) })),
      },
      problems: [400],
    }),
  },
  '/api/releases/{id}': {
    get: open({
      summary: 'One release: its revisions, files and changes',
      parameters: [inPath('id')],
      answers: { '200': json(ref('ReleaseInFull')) },
      problems: [404],
    }),
  },
  '/data/{file}': {
    get: open({
      summary: 'A family’s observations as Parquet: {sha256}.parquet, never changes',
      parameters: [
        inPath('file'),
        { name: 'Range', in: 'header', schema: { type: 'string' }, description: 'bytes=0-99' },
      ],
      answers: {
        ...file('application/vnd.apache.parquet'),
        '206': { description: 'One range of bytes' },
        ...notModified,
      },
      problems: [404, 416],
    }),
  },
  '/sources/{upload}': {
    get: page({
      summary: 'The table around a cell, or the text around a figure; personal data masked',
      parameters: [
        inPath('upload'),
        inQuery('cell', 'Sheet1!C12, or C12 in a file without sheets; p3:18-35 in a text'),
      ],
      answers: { '200': { description: 'A page', content: { 'text/html': {} } } },
      problems: [404],
    }),
  },
  '/assets/{file}': {
    get: open({
      summary: 'The query engine, {name}.wasm, compressed with Brotli',
      parameters: [inPath('file')],
      answers: file('application/wasm'),
      problems: [404, 406],
    }),
  },
} as const;
