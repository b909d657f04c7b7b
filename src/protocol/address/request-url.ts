/** The parts of a request's address that an engine looks at. */
export type RequestUrl = Readonly<
  Pick<URL, 'protocol' | 'host' | 'hostname' | 'origin' | 'pathname' | 'search'>
>;

/**
 * The address of a request. `URL` resolves the segments `.` and `..` of a path, though a key may contain them; a host that knows
 * the path and query as they were sent can pass them.
 * @param target such as `/bucket/a/../b?tagging`
 */
export function requestUrl(address: string, target?: string): RequestUrl {
  const url = new URL(address);
  if (!target?.startsWith('/')) return url;
  const { protocol, host, hostname, origin } = url;
  const question = target.indexOf('?');
  return {
    protocol,
    host,
    hostname,
    origin,
    pathname: question < 0 ? target : target.slice(0, question),
    search: question < 0 ? '' : target.slice(question),
  };
}
