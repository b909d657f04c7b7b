/**
 * `node:url`: addresses, and the paths of files as addresses.
 *
 * @see https://nodejs.org/api/url.html
 */
export const { URL, URLSearchParams } = globalThis;

/** The path of a `file:` address. */
export function fileURLToPath(url: string | URL): string {
  const { protocol, pathname } = new URL(url);
  if (protocol === 'file:') return decodeURIComponent(pathname);
  const error = new TypeError('The URL must be of scheme file');
  throw Object.assign(error, { code: 'ERR_INVALID_URL_SCHEME' });
}

/** The `file:` address of a path. */
export function pathToFileURL(path: string): URL {
  const url = new URL('file:///');
  const whole = path.startsWith('/') ? path : `${process.cwd()}/${path}`;
  url.pathname = whole.replaceAll('%', '%25').replaceAll('?', '%3F').replaceAll('#', '%23');
  return url;
}

/** The options of a request to an address. */
export function urlToHttpOptions(url: URL): object {
  const { protocol, hostname, hash, search, pathname, href, port, username, password } = url;
  return {
    protocol,
    hostname,
    hash,
    search,
    pathname,
    path: `${pathname}${search}`,
    href,
    ...(port !== '' && { port: Number(port) }),
    ...(username !== '' && { auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` }),
  };
}

/** An address as text. */
export const format = (url: URL | string): string => String(url);

export default { fileURLToPath, format, pathToFileURL, URL, URLSearchParams, urlToHttpOptions };
