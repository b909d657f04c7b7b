import { createMemoryStore, DatabaseError, openIndexedDBStore, type Store } from '#s3';

/** A store, with what there is to say about it. */
export interface OpenedStore {
  readonly store: Store;
  /** What to tell a person whose objects live in memory only. */
  readonly warning: string | undefined;
  /** What to tell a person, once, about rows that could not be read. */
  readonly takeDamage: () => string | undefined;
}

/** Opens an account's store in IndexedDB, or in memory where the browser cannot open that. */
export async function openStore(accountName: string): Promise<OpenedStore> {
  let damage: string | undefined;
  const onDamage = () => {
    damage =
      'Something stored in this account is damaged, or was changed by hand, and is left out. All else is there. Reset the account to be rid of it.';
  };
  const takeDamage = () => {
    const said = damage;
    damage = undefined;
    return said;
  };
  try {
    const store = await openIndexedDBStore(`learn-s3/${accountName}`, { onDamage });
    return { store, warning: undefined, takeDamage };
  } catch (error) {
    return { store: createMemoryStore(), warning: memoryOnly(error), takeDamage };
  }
}

function memoryOnly(error: unknown): string {
  const why = 'Your buckets and objects live in memory only and are gone when you leave this page: ';
  if (error instanceof DatabaseError && error.problem !== 'forbidden')
    return `${why}${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`;
  return `${why}this browser does not let the site store data. A private window, blocked site data or a full disk does that. All else works.`;
}
