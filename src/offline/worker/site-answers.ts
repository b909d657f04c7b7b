import type { SiteFile } from '../file-list.ts';
import { optionalAt } from '../optional.ts';
import { cutRange } from './cut-range.ts';
import { checkedResponse } from './fetch-file.ts';
import type { KeeperTools, SiteKeeper } from './site-keeper.ts';

/** Files with a hash in their names, of which a page that is still open may need one of an earlier version. */
const hashedFiles = '_astro/';

/** The page for addresses that do not exist. */
const notFoundPage = '404.html';

/** Hosts on which other sites are served as well, and on which this one changes while it is written. */
const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Answers for the site's own files with what is kept of them, once all are there. */
export class SiteAnswers {
  readonly #keeper: SiteKeeper;
  readonly #tools: KeeperTools;
  readonly #files: ReadonlyMap<string, SiteFile>;

  constructor(keeper: SiteKeeper, tools: KeeperTools) {
    this.#keeper = keeper;
    this.#tools = tools;
    this.#files = new Map(tools.list.files.map((file) => [file.path, file]));
  }

  /**
   * Answers a request, or leaves it to the browser: `undefined`. As long as files are missing and there is a network, the site
   * works as if there were no worker, and pays nothing for it.
   */
  answer(request: Request, isOnline: boolean, waitUntil: (work: Promise<unknown>) => void) {
    const { list, scope } = this.#tools;
    const url = new URL(request.url);
    if (request.method !== 'GET' || list.files.length === 0) return undefined;
    if (!(url.origin + url.pathname).startsWith(scope)) return undefined;
    const path = (url.origin + url.pathname).slice(scope.length).replace(/(^|\/)index\.html$/, '$1');
    const file = this.#files.get(path);
    if (file && optionalAt(path)) return this.#optional(file, request, waitUntil);
    if (this.#keeper.isWhole === false && isOnline) return undefined;
    if (request.mode === 'navigate') return this.#page(path, url, request);
    if (file) return this.#file(file, request);
    return path.startsWith(hashedFiles) ? this.#former(path, request) : undefined;
  }

  async #file(file: SiteFile, request: Request): Promise<Response> {
    const kept = await this.#find(file);
    return kept ? cutRange(request.headers.get('range'), kept) : this.#tools.fetch(request);
  }

  async #former(path: string, request: Request): Promise<Response> {
    const kept = await this.#tools.cache.findFormer(path).catch(() => undefined);
    return kept ?? this.#tools.fetch(request);
  }

  /** What is used once is kept from then on. */
  async #optional(
    file: SiteFile,
    request: Request,
    waitUntil: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const kept = await this.#find(file);
    if (kept) return cutRange(request.headers.get('range'), kept);
    const response = await this.#tools.fetch(request);
    if (response.status === 200) {
      const check = (copy: Response) => checkedResponse(copy, file);
      waitUntil(this.#keeper.keepUsed(file, response.clone(), check).catch(() => undefined));
    }
    return response;
  }

  /** A page, with what servers do for pages: the slash at the end of an address, and a page for what does not exist. */
  async #page(path: string, url: URL, request: Request): Promise<Response> {
    const { fetch } = this.#tools;
    const file = this.#files.get(path);
    if (localHosts.includes(url.hostname)) {
      const response = await fetch(request).catch(() => undefined);
      if (response) return response;
    }
    const kept = file && (await this.#find(file));
    if (kept) return kept;
    if (this.#files.has(`${path}/`))
      return Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 302);
    return fetch(request).catch((error: unknown) => this.#notFound(error));
  }

  async #notFound(error: unknown): Promise<Response> {
    const file = this.#files.get(notFoundPage);
    const kept = file && (await this.#find(file));
    if (!kept) throw error;
    return new Response(kept.body, { status: 404, statusText: 'Not Found', headers: kept.headers });
  }

  async #find(file: SiteFile): Promise<Response | undefined> {
    return this.#tools.cache.find(file).catch(() => undefined);
  }
}
