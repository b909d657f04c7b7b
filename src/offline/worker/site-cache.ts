import { type FileList, readFileList, type SiteFile, writeFileList } from '../file-list.ts';

/** The marks that stand among the files in the cache: that a version is whole, with its list, and what the reader wants. */
const marks = { whole: '?whole=', off: '?off', used: '?used=' } as const;

/** The files of this site in the browser's cache, those of this version and of the one before. Files that did not change are shared. */
export class SiteCache {
  readonly #caches: CacheStorage;
  readonly #scope: string;
  readonly #name: string;

  /** @param scope The address that all of the site is below. */
  constructor(caches: CacheStorage, scope: string) {
    this.#caches = caches;
    this.#scope = scope;
    // MSW's list of pages is a cache of this origin as well, and is not touched.
    this.#name = `learn-s3:site:${scope}`;
  }

  /** Throws where the browser keeps nothing for this site. */
  #open(): Promise<Cache> {
    return this.#caches.open(this.#name);
  }

  #addressOf({ path, hash }: SiteFile): string {
    return `${this.#scope}${path}?kept=${hash}`;
  }

  async find(file: SiteFile): Promise<Response | undefined> {
    return (await this.#open()).match(this.#addressOf(file));
  }

  /** Finds what was at a path in any version that is kept. */
  async findFormer(path: string): Promise<Response | undefined> {
    return (await this.#open()).match(this.#scope + path, { ignoreSearch: true });
  }

  async keep(file: SiteFile, response: Response): Promise<void> {
    await (await this.#open()).put(this.#addressOf(file), response);
  }

  /** Those of the files that are here. */
  async present(files: readonly SiteFile[]): Promise<readonly SiteFile[]> {
    const addresses = new Set(await this.#addresses());
    return files.filter((file) => addresses.has(this.#addressOf(file)));
  }

  async #addresses(): Promise<string[]> {
    return (await (await this.#open()).keys()).map(({ url }) => url);
  }

  async isWhole({ version }: FileList): Promise<boolean> {
    return this.#isMarked(marks.whole + version);
  }

  async markWhole({ version, files }: FileList): Promise<void> {
    await this.#mark(marks.whole + version, writeFileList(files));
  }

  /** Whether there is a whole version of the site, of whatever age. */
  async hasWholeVersion(): Promise<boolean> {
    return (await this.#addresses()).some((address) => address.startsWith(this.#scope + marks.whole));
  }

  async isOff(): Promise<boolean> {
    return this.#isMarked(marks.off);
  }

  async setOff(isOff: boolean): Promise<void> {
    if (isOff) await this.#mark(marks.off, '');
    else await (await this.#open()).delete(this.#scope + marks.off);
  }

  /** Whether optional files of that name were used before. */
  async wasUsed(name: string): Promise<boolean> {
    return this.#isMarked(marks.used + name);
  }

  async markUsed(name: string): Promise<void> {
    await this.#mark(marks.used + name, '');
  }

  /** Removes what neither this version has nor the whole one before it. */
  async tidy(list: FileList): Promise<void> {
    const cache = await this.#open();
    const whole = (await this.#addresses()).filter((address) =>
      address.startsWith(this.#scope + marks.whole),
    );
    const own = this.#scope + marks.whole + list.version;
    // Caches list what they have in the order in which it came.
    const former = whole.filter((address) => address !== own).at(-1);
    const formerFiles = former === undefined ? '' : await (await cache.match(former))?.text();
    const wanted = new Set([
      ...[...list.files, ...readFileList(formerFiles ?? '')].map((file) => this.#addressOf(file)),
      ...[own, former],
    ]);
    for (const address of await this.#addresses()) {
      const isMark =
        address.startsWith(this.#scope + marks.off) || address.startsWith(this.#scope + marks.used);
      if (!isMark && !wanted.has(address)) await cache.delete(address);
    }
  }

  /** Removes everything. */
  async clear(): Promise<void> {
    await this.#caches.delete(this.#name);
  }

  async #isMarked(mark: string): Promise<boolean> {
    return (await (await this.#open()).match(this.#scope + mark)) !== undefined;
  }

  async #mark(mark: string, text: string): Promise<void> {
    await (await this.#open()).put(this.#scope + mark, new Response(text));
  }
}
