import { type AccountRows, bodiesIn, type JournaledStore, readRows } from '#s3';
import type { Conditions } from '../conditions/index.ts';
import type { AccountClock } from './account-clock.ts';
import type { Announcer } from './announce-changes.ts';
import { alone } from './seed-once.ts';

/** How much an account holds. */
export interface AccountUsage {
  readonly buckets: number;
  /** Objects and their versions; delete markers do not count. */
  readonly objects: number;
  /** Including the parts of uploads that are not complete. */
  readonly bytes: number;
}

/** What is done with an account as a whole. */
export interface AccountKeeper {
  /** The account's name. */
  readonly accountName: string;
  usage(): Promise<AccountUsage>;
  /** All of it, as a file. */
  save(): Promise<Blob>;
  /** How much a file holds. Rejects where the file is not a saved account. */
  check(file: Blob): Promise<AccountUsage>;
  /** Replaces it by what a file holds. Rejects, and changes nothing, where anything is wrong with the file. */
  load(file: Blob): Promise<void>;
  /** Empties it and plants its seed, as when it was first opened. Sets its clock to the real time, turns all conditions off. */
  reset(): Promise<void>;
}

/** What a keeper works on. */
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
