import type { Exchange, HeaderLine } from '#connections';

/**
 * The headers of a request as S3 got them. Two of them were not recorded, since a page may not set them and the browser adds
 * them: they are added here.
 */
export function requestHeaders({ request }: Pick<Exchange, 'request'>): readonly HeaderLine[] {
  const { headers, body, url, method } = request;
  const has = (name: string) => headers.some(([known]) => known === name);
  const added: HeaderLine[] = [];
  if (!has('host')) added.push(['host', new URL(url).host]);
  if (!has('content-length') && (body.length > 0 || method === 'PUT' || method === 'POST')) {
    added.push(['content-length', String(body.length)]);
  }
  return [...added, ...headers];
}
