import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** The caching header of files that have a hash in their names, and so never change. */
const immutable = 'public, max-age=31536000, immutable';

/** The content types that sirv sends without a charset. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
};

/**
 * Answers as a static host does: the files of a built site below its base path, the site's own page for what does not
 * exist, and headers that let a browser cache what never changes.
 */
export function siteHandler(dir: string, base: string): RequestListener {
  const notFoundPage = readFileSync(join(dir, '404.html'));
  // Where a compressed file stands beside a file, it is sent.
  const files = sirv(dir, { etag: true, gzip: true, setHeaders });

  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(notFoundPage);
  };
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const elsewhere = redirection(dir, base, url.pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (elsewhere !== undefined) {
      response.writeHead(302, { Location: elsewhere + url.search }).end();
    } else if (!url.pathname.startsWith(base)) {
      notFound(response);
    } else {
      request.url = `/${url.pathname.slice(base.length)}${url.search}`;
      files(request, response, () => notFound(response));
    }
  };
}

/** Where a path is redirected that lacks something: the base path, or the slash at the end of a page's address. */
function redirection(dir: string, base: string, path: string): string | undefined {
  if (base !== '/' && (path === '/' || `${path}/` === base)) return base;
  if (path.endsWith('/') || !path.startsWith(base)) return undefined;
  return existsSync(join(dir, decode(path.slice(base.length)), 'index.html')) ? `${path}/` : undefined;
}

function decode(path: string): string {
  try {
    return decodeURI(path).replaceAll('..', '');
  } catch {
    return path;
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', path.startsWith('/_astro/') ? immutable : 'no-cache');
  const type = types[path.slice(path.lastIndexOf('.') + 1)];
  if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
}
