import { createMemoryStore, openIndexedDBStore, type Store } from '#s3';

/** A store, and why it will not be kept when it will not. */
export interface OpenedStore {
  readonly store: Store;
  /** What to tell a person whose objects live in memory only. */
  readonly warning: string | undefined;
}

/** Opens an account's store in IndexedDB, or in memory where the browser forbids or lacks it. */
export async function openStore(account: string): Promise<OpenedStore> {
  try {
    return { store: await openIndexedDBStore(`learn-s3/${account}`), warning: undefined };
  } catch {
    return {
      store: createMemoryStore(),
      warning:
        'Your buckets and objects live in memory only and are gone when you leave this page: this browser does not let the site store data. ' +
        'A private window, blocked site data or a full disk does that. All else works.',
    };
  }
}
