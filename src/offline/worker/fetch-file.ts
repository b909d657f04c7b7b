import { hashOf, type SiteFile } from '../file-list.ts';
import type { Hindrance } from '../messages.ts';

/** A file that could not be kept. */
export class FileFault extends Error {
  override name = 'FileFault';
  readonly hindrance: Hindrance;

  constructor(hindrance: Hindrance, path: string, options?: ErrorOptions) {
    super(`${path || 'the home page'}: ${hindrance}`, options);
    this.hindrance = hindrance;
  }
}

/** Headers about how a body came here, which are not true of what is kept of it. */
const headersOfTransport = ['content-encoding', 'content-length', 'transfer-encoding'];

/**
 * Fetches a file of the site, and compares it with its hash. What a page has loaded is taken from the browser's own cache, and
 * from the server where that has something else. Throws a {@link FileFault}.
 */
export async function fetchFile(
  scope: string,
  file: SiteFile,
  fetch: typeof globalThis.fetch,
): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const checked = await checkedCopy(await get(scope, file, fetch, cache), file);
    if (checked) return checked;
  }
  throw new FileFault('damaged', file.path);
}

async function get(scope: string, { path }: SiteFile, fetch: typeof globalThis.fetch, cache: RequestCache) {
  try {
    const response = await fetch(scope + path, { cache, credentials: 'same-origin', priority: 'low' });
    // The body may break off, too.
    return { body: await response.arrayBuffer(), response };
  } catch (cause) {
    throw new FileFault('network', path, { cause });
  }
}

/** The response as it is kept, if its body is what the file's hash says. */
async function checkedCopy(
  { response, body }: { response: Response; body: ArrayBuffer },
  { hash }: SiteFile,
): Promise<Response | undefined> {
  if ((await hashOf(body)) !== hash) return undefined;
  const headers = new Headers(response.headers);
  headersOfTransport.forEach((name) => headers.delete(name));
  // The page for addresses that do not exist comes with another status from some servers.
  return new Response(body, { headers });
}

/** A copy of a response that was fetched by a page, as it is kept; `undefined` where it is not what the hash says. */
export async function checkedResponse(response: Response, file: SiteFile): Promise<Response | undefined> {
  return checkedCopy({ response, body: await response.arrayBuffer() }, file);
}
