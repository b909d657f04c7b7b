import type { FileList, SiteFile } from '../file-list.ts';
import type { Hindrance, KeptState } from '../messages.ts';
import { optionalAt, optionalFiles } from '../optional.ts';
import { fill, hindranceIn, wantedFiles } from './fill.ts';
import type { SiteCache } from './site-cache.ts';

/** Milliseconds between two words on how a filling goes. */
const tellingEvery = 250;

/** What a {@link SiteKeeper} works with. */
export interface KeeperTools {
  readonly list: FileList;
  readonly cache: SiteCache;
  readonly scope: string;
  readonly fetch: typeof fetch;
  /** Resolves when nothing goes on that a filling would slow down. */
  readonly quiet: () => Promise<void>;
  /** Called with how much is kept, whenever that has changed. */
  readonly onState: (state: KeptState) => void;
}

/** Keeps one version of the site on this device. */
export class SiteKeeper {
  readonly #tools: KeeperTools;
  #filling: Promise<void> | undefined;
  #end: AbortController | undefined;
  /** Bytes that are there while it is being filled. */
  #bytes = 0;
  #toldAt = 0;
  #hindrance: Hindrance | undefined;
  #isWhole: boolean | undefined;

  constructor(tools: KeeperTools) {
    this.#tools = tools;
  }

  /** Whether pages need no network; `undefined` as long as a worker that has just been started has not found out. */
  get isWhole(): boolean | undefined {
    return this.#isWhole;
  }

  /** Finds out whether pages need no network. */
  async refresh(): Promise<void> {
    const { cache, list } = this.#tools;
    // Where the cache cannot even be asked, there is nothing in it.
    this.#isWhole = await cache.isWhole(list).catch(() => false);
  }

  /** Fills the cache with what is missing, unless the reader does not want that. Says by `onState` how it goes. */
  keep({ isAsked }: { readonly isAsked: boolean }): Promise<void> {
    return (this.#filling ??= this.#keep(isAsked));
  }

  async #keep(isAsked: boolean): Promise<void> {
    const { cache } = this.#tools;
    this.#end = new AbortController();
    try {
      if (isAsked) await cache.setOff(false);
      else if (await cache.isOff()) return;
      await this.fill(this.#tools.quiet, (bytes) => {
        this.#bytes = bytes;
        this.#tellSometimes();
      });
    } catch (error) {
      this.#hindrance = hindranceIn(error);
    } finally {
      this.#filling = undefined;
      await this.tell();
    }
  }

  /** Fills the cache with what is missing. Throws a `FileFault`. */
  async fill(quiet: () => Promise<void>, onProgress?: (bytes: number) => void): Promise<void> {
    this.#hindrance = undefined;
    await fill({ ...this.#tools, quiet, signal: this.#end?.signal, onProgress });
    await this.refresh();
  }

  #tellSometimes(): void {
    if (Date.now() - this.#toldAt < tellingEvery) return;
    this.#toldAt = Date.now();
    void this.tell();
  }

  /** Removes all files, and keeps none until the reader asks for it. */
  async free(): Promise<void> {
    const { cache } = this.#tools;
    this.#end?.abort();
    await this.#filling;
    this.#hindrance = undefined;
    try {
      await cache.clear();
      await cache.setOff(true);
    } catch (error) {
      this.#hindrance = hindranceIn(error);
    }
    await this.refresh();
    await this.tell();
  }

  /** Keeps a copy of an optional file that a page has used, and remembers that such files are used. */
  async keepUsed(
    file: SiteFile,
    response: Response,
    check: (response: Response) => Promise<Response | undefined>,
  ) {
    const { cache } = this.#tools;
    const optional = optionalAt(file.path);
    if (await cache.isOff()) return;
    const checked = await check(response);
    if (checked) await cache.keep(file, checked);
    if (optional) await cache.markUsed(optional.name);
  }

  async tell(): Promise<void> {
    this.#tools.onState(await this.state());
  }

  /** How much is kept now. */
  async state(): Promise<KeptState> {
    const { list, cache } = this.#tools;
    if (list.files.length === 0) return { state: 'none', bytes: 0, of: 0, files: 0, optional: {} };
    try {
      if (this.#isWhole === undefined) await this.refresh();
      const wanted = await wantedFiles(list, cache);
      const total = { of: sizeOf(wanted), files: wanted.length };
      if (this.#filling) return { state: 'filling', bytes: this.#bytes, ...total, optional: {} };
      const present = await cache.present(list.files);
      const optional = Object.fromEntries(
        optionalFiles.map(({ name }) => [
          name,
          sizeOf(present.filter(({ path }) => optionalAt(path)?.name === name)),
        ]),
      );
      const bytes = sizeOf(present);
      const state = (await cache.isOff()) ? 'off' : this.#isWhole ? 'whole' : 'part';
      return { state, bytes, ...total, hindrance: this.#hindrance, optional };
    } catch {
      const of = sizeOf(list.files.filter(({ path }) => !optionalAt(path)));
      return { state: 'part', bytes: 0, of, files: list.files.length, hindrance: 'refused', optional: {} };
    }
  }
}

function sizeOf(files: readonly SiteFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
