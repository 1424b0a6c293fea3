/**
 * The local runtime would compress the query engine anew, with gzip, for every browser that names gzip
 * first: more than a second on each cold load. It leaves alone a coding it does not know, and to a
 * browser `BR` is the same as `br`.
 */
export const keepEncoding = (response: Response): Response => {
  if (response.headers.get('content-encoding') === 'br')
    response.headers.set('content-encoding', 'BR');
  return response;
};
