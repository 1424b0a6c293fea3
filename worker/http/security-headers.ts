import type { MiddlewareHandler } from 'hono';

const policy = (framedBy: "'none'" | '*'): string =>
  [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    // Charts carry colours as style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

const isEmbed = (path: string): boolean => path === '/embed' || path.startsWith('/embed/');

/** What a browser may do with any answer: nothing leaves the origin; only embeds are framed. */
export const setSecurityHeaders = (headers: Headers, path: string): void => {
  if (!headers.has('content-security-policy'))
    headers.set('content-security-policy', policy(isEmbed(path) ? '*' : "'none'"));
  if (!headers.has('referrer-policy'))
    headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  headers.set('x-content-type-options', 'nosniff');
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
};

export const securityHeaders = (): MiddlewareHandler => async (context, next) => {
  await next();
  // Set in place: a copy of the response would lose `encodeBody`, which the engine's file needs.
  setSecurityHeaders(context.res.headers, context.req.path);
};
