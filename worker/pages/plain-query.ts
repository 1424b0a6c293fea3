/**
 * The plain form repeats `geography` and says `from` and `to`; links join them. Returns the link's
 * query for such a form, null for a query that is a link already.
 */
export const readPlainForm = (query: URLSearchParams): URLSearchParams | null => {
  const geographies = query.getAll('geography');
  const [from, to] = [query.get('from'), query.get('to')];
  if (geographies.length < 2 && from === null && to === null) return null;
  const link = new URLSearchParams(query);
  link.delete('from');
  link.delete('to');
  if (geographies.length > 0) link.set('geography', geographies.join('~'));
  if (from !== null || to !== null) link.set('time', `${from ?? 'earliest'}..${to ?? 'latest'}`);
  return link;
};
