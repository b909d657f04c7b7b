import { type AccountRows, bodiesIn, type JournaledStore, readRows } from '#s3';
import type { Conditions } from '../conditions/index.ts';
import type { AccountClock } from './account-clock.ts';
import type { Announcer } from './announce-changes.ts';
import { alone } from './seed-once.ts';

/** How much an account holds. */
export interface AccountUsage {
  readonly buckets: number;
  /** Objects and their versions; delete markers are none. */
  readonly objects: number;
  /** Parts of uploads that are not complete included. */
  readonly bytes: number;
}

/** What is done with an account as a whole. */
export interface AccountKeeper {
  /** The account's name. */
  readonly accountName: string;
  usage(): Promise<AccountUsage>;
  /** All of it, as a file. */
  save(): Promise<Blob>;
  /** How much a file holds. Rejects where it is no account that was saved. */
  check(file: Blob): Promise<AccountUsage>;
  /** Puts what a file holds in its place. Rejects, and changes nothing, where there is anything wrong with the file. */
  load(file: Blob): Promise<void>;
  /** Empties it and plants its seed, as when it was first opened. Its clock shows the real time again, and all conditions are off. */
  reset(): Promise<void>;
}

/** What a keeper keeps. */
export interface Keeping {
  readonly accountName: string;
  readonly store: JournaledStore;
  readonly clock: AccountClock;
  readonly conditions: Conditions;
  readonly announcer: Pick<Announcer, 'announce'>;
  readonly plant: () => Promise<void>;
}

/** Takes care of an account, and tells all tabs what it does to it. */
export function createKeeper({
  accountName,
  store,
  clock,
  conditions,
  announcer,
  plant,
}: Keeping): AccountKeeper {
  return {
    accountName,
    usage: async () => usageOf(await readRows(store)),
    check: async (file) => usageOf(await (await import('./account-file.ts')).checkAccountFile(file)),
    save: async () => (await import('./account-file.ts')).saveAccount(store),
    load: (file) =>
      alone(accountName, async () => {
        const { loadAccount } = await import('./account-file.ts');
        await loadAccount(store, file);
        store.forget();
        announcer.announce('load');
      }),
    reset: () =>
      alone(accountName, async () => {
        conditions.clear();
        clock.reset();
        try {
          await store.clear();
          await plant();
        } finally {
          announcer.announce('reset');
        }
      }),
  };
}

function usageOf(rows: AccountRows): AccountUsage {
  const versions = [...rows.objects, ...rows.versions];
  return {
    buckets: rows.buckets.length,
    objects: versions.filter(([, , { deleteMarker }]) => !deleteMarker).length,
    bytes: bodiesIn(rows).reduce((sum, { size }) => sum + size, 0),
  };
}
