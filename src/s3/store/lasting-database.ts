import { openDB, type IDBPDatabase, type IDBPTransaction, type OpenDBCallbacks } from 'idb';

/** Why a database cannot be opened. Each problem has its own remedy. */
export type DatabaseProblem = 'newer' | 'blocked' | 'forbidden';

/** Thrown if a database cannot be opened. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly problem: DatabaseProblem;

  constructor(problem: DatabaseProblem, cause?: unknown) {
    super(says[problem], { cause });
    this.problem = problem;
  }
}

const says: Readonly<Record<DatabaseProblem, string>> = {
  newer:
    'What is stored in this browser is of a newer version of this site. Nothing of it is lost: reload the page to get that version.',
  blocked:
    'Another tab has an older version of this site open, and what is stored with it. Close that tab, and reload this page.',
  forbidden: 'This browser does not let the page store anything (IndexedDB is not available).',
};

/** A database that is opened again if it was closed while the page was using it. */
export interface LastingDatabase {
  /** Throws DatabaseError. */
  get(): Promise<IDBPDatabase>;
  close(): void;
}

/** How to open a database, and create it if necessary. */
export interface DatabasePlan {
  readonly name: string;
  /** Raised whenever something about its tables changes. */
  readonly version: number;
  readonly upgrade: (db: IDBPDatabase, tx: IDBPTransaction<unknown, string[], 'versionchange'>) => void;
  /** Milliseconds that another tab may take to close an older version. */
  readonly patience?: number;
}

/**
 * Opens a database, now and again whenever it was closed: because a reader cleared the site's data in the middle of a session, or
 * to let a tab with a newer version of the site upgrade it. Throws DatabaseError.
 */
export async function openLastingDatabase(plan: DatabasePlan): Promise<LastingDatabase> {
  let current: Promise<IDBPDatabase> | undefined;
  let isClosed = false;
  const forget = () => (current = undefined);
  const get = () => {
    if (isClosed) return Promise.reject(new Error('The database was closed.'));
    if (current) return current;
    const opening = open(plan, forget);
    current = opening;
    opening.catch(() => {
      if (current === opening) current = undefined;
    });
    return opening;
  };
  await get();
  return {
    get,
    close: () => {
      isClosed = true;
      void current?.then((db) => db.close());
    },
  };
}

async function open(plan: DatabasePlan, onClosed: () => void): Promise<IDBPDatabase> {
  const { promise: blocked, reject } = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGivenUp = false;
  const callbacks: OpenDBCallbacks<unknown> = {
    upgrade: (db, _before, _after, tx) => plan.upgrade(db, tx),
    blocked: () => {
      timer = setTimeout(() => {
        isGivenUp = true;
        reject(new DatabaseError('blocked'));
      }, plan.patience ?? 5_000);
    },
    blocking: (_current, _next, event) => {
      onClosed();
      (event.target as IDBDatabase).close();
    },
    terminated: onClosed,
  };
  try {
    const opening = openDB(plan.name, plan.version, callbacks);
    // If the caller was told that the database is blocked, it must not stay open later.
    void opening.then((db) => isGivenUp && db.close()).catch(() => undefined);
    return await Promise.race([opening, blocked]);
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    const isNewer = error instanceof DOMException && error.name === 'VersionError';
    throw new DatabaseError(isNewer ? 'newer' : 'forbidden', error);
  } finally {
    clearTimeout(timer);
  }
}
