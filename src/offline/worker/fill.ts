import type { FileList, SiteFile } from '../file-list.ts';
import type { Hindrance } from '../messages.ts';
import { optionalAt, optionalFiles } from '../optional.ts';
import { FileFault, fetchFile } from './fetch-file.ts';
import type { SiteCache } from './site-cache.ts';

/** How many files are fetched at the same time. */
const lanes = 4;

/** What a version is filled with, and from. */
export interface Filling {
  readonly list: FileList;
  readonly cache: SiteCache;
  readonly scope: string;
  readonly fetch: typeof fetch;
  /** Waited for before each file. */
  readonly quiet: () => Promise<void>;
  /** Ends it, as if it had been interrupted. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each file with the bytes that are there. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** The files that are to be kept: all but the optional ones that were never used. */
export async function wantedFiles({ files }: FileList, cache: SiteCache): Promise<readonly SiteFile[]> {
  const used = await Promise.all(optionalFiles.map(({ name }) => cache.wasUsed(name)));
  const unused = new Set(optionalFiles.filter((_, index) => !used[index]));
  return files.filter(({ path }) => {
    const optional = optionalAt(path);
    return optional === undefined || !unused.has(optional);
  });
}

/**
 * Fetches what is not there yet, so that it goes on where it was interrupted, and takes over what has not changed since the
 * version before. Throws a {@link FileFault}; what has come until then is kept.
 */
export async function fill({ list, cache, scope, fetch, quiet, signal, onProgress }: Filling): Promise<void> {
  const wanted = await wantedFiles(list, cache).catch(refused);
  const present = new Set(await cache.present(wanted));
  // The smallest first: where it is interrupted, little is lost.
  const missing = wanted.filter((file) => !present.has(file)).sort((one, other) => one.size - other.size);
  let bytes = [...present].reduce((sum, { size }) => sum + size, 0);
  const fault: { first?: unknown } = {};

  // Never resolves: it only ends what it races with.
  const ended = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('The filling was ended.')));
  });
  ended.catch(() => undefined);

  const lane = async () => {
    for (let file = missing.shift(); file && !('first' in fault); file = missing.shift()) {
      await Promise.race([quiet(), ended]);
      const response = await Promise.race([fetchFile(scope, file, fetch), ended]);
      await cache.keep(file, response).catch((error: unknown) => notKept(file.path, error));
      bytes += file.size;
      onProgress?.(bytes);
    }
  };
  // All lanes have come to rest before anything is said of how it ended.
  await Promise.all(
    Array.from({ length: lanes }, () =>
      lane().catch((error: unknown) => {
        fault.first ??= error;
      }),
    ),
  );
  if ('first' in fault) throw fault.first;
  await cache.markWhole(list).catch((error: unknown) => notKept('the list of files', error));
}

function refused(cause: unknown): never {
  throw new FileFault('refused', 'all files', { cause });
}

function notKept(path: string, cause: unknown): never {
  const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
  throw new FileFault(isFull ? 'full' : 'refused', path, { cause });
}

/** What hindered a filling. */
export function hindranceIn(error: unknown): Hindrance {
  return error instanceof FileFault ? error.hindrance : 'refused';
}
