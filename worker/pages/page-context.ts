import type { Context } from 'hono';
import type { Language } from '../../pipeline/model/language.ts';
import type { AppEnv } from '../app-env.ts';

export type PageContext = Context<AppEnv>;

/** Follows the current release, which a browser can only know by asking. */
export const fresh = { 'cache-control': 'no-cache' } as const;

export const originOf = (context: PageContext): string => new URL(context.req.url).origin;

export const queryOf = (context: PageContext): URLSearchParams =>
  new URL(context.req.url).searchParams;

/** A page is Vietnamese unless its link says otherwise, so that the switch always leads across. */
export const languageOf = (context: PageContext): Language =>
  context.req.query('lang') === 'en' ? 'en' : 'vi';
