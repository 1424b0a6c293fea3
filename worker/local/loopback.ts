/** Is the request addressed to this machine by name? Anything else may be a rebound name. */
export const isLoopback = (request: Request): boolean => {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);
};
