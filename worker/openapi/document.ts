import { limits } from '../../pipeline/limits.ts';
import { readerPaths } from './reader-paths.ts';
import { schemas } from './schemas.ts';
import { staffPaths } from './staff-paths.ts';

/** What `/api/openapi.json` answers; a test holds its paths against the routes. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Đối Sánh',
    version: '1',
    description: 'Compare how Vietnam’s provinces govern: reports in, observations and charts out.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  // What one file may hold: each is named by the sentence of its refusal.
  'x-limits': limits,
  security: [{ token: [] }, { session: [] }],
  paths: { ...readerPaths, ...staffPaths },
  components: {
    schemas,
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      session: { type: 'apiKey', in: 'cookie', name: 'CF_Authorization' },
    },
  },
} as const;
