import { bodiesIn, type JournaledStore, readRows } from '../../s3/index.ts';
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
  usage(): Promise<AccountUsage>;
  /** All of it, as a file. */
  save(): Promise<Blob>;
  /** Puts what a file holds in its place. Rejects, and changes nothing, where there is anything wrong with the file. */
  load(file: Blob): Promise<void>;
  /** Empties it, and plants its seed: as it was when it was first opened. Its clock is right again, and all conditions off. */
  reset(): Promise<void>;
}

/** What a keeper keeps. */
export interface Keeping {
  readonly account: string;
  readonly store: JournaledStore;
  readonly clock: AccountClock;
  readonly conditions: Conditions;
  readonly announcer: Pick<Announcer, 'announce'>;
  readonly plant: () => Promise<void>;
}

/** Takes care of an account, and tells all tabs what it does to it. */
export function createKeeper({
  account,
  store,
  clock,
  conditions,
  announcer,
  plant,
}: Keeping): AccountKeeper {
  return {
    usage: async () => {
      const rows = await readRows(store);
      const kept = [...rows.objects, ...rows.versions].filter(([, , { deleteMarker }]) => !deleteMarker);
      return {
        buckets: rows.buckets.length,
        objects: kept.length,
        bytes: bodiesIn(rows).reduce((sum, { size }) => sum + size, 0),
      };
    },
    save: async () => (await import('./account-file.ts')).saveAccount(store),
    load: (file) =>
      alone(account, async () => {
        const { loadAccount } = await import('./account-file.ts');
        await loadAccount(store, file);
        store.forget();
        announcer.announce('load');
      }),
    reset: () =>
      alone(account, async () => {
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
