import { unescapeForm } from '#protocol/text';

/** The parameters of a request's query, decoded. If one is repeated, its first value. */
export type Query = ReadonlyMap<string, string>;

/** Reads a query as S3 does: a name without `=` has an empty value, and malformed escapes stay as they are. */
export function parseQuery(search: string): Query {
  const query = new Map<string, string>();
  if (search.length < 2) return query;
  for (const pair of search.slice(1).split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = unescapeForm(equals < 0 ? pair : pair.slice(0, equals));
    if (!query.has(name)) query.set(name, equals < 0 ? '' : unescapeForm(pair.slice(equals + 1)));
  }
  return query;
}
