/** How an account gets what it begins with. */
export interface Seeding {
  readonly accountName: string;
  /** Whether the account outlives the page. */
  readonly isKept: boolean;
  readonly isEmpty: () => Promise<boolean>;
  readonly plant: () => Promise<void>;
}

const address = (accountName: string) => `learn-s3/seeded/${accountName}`;

/** Plants an account's seed the first time that it is opened, in whichever tab; if a reader empties it, it stays empty. */
export function seedOnce({ accountName, isKept, isEmpty, plant }: Seeding): Promise<void> {
  return alone(accountName, async () => {
    if (isKept && isPlanted(accountName)) return;
    if (await isEmpty()) await plant();
    if (isKept) notePlanted(accountName);
  });
}

function isPlanted(accountName: string): boolean {
  try {
    return localStorage.getItem(address(accountName)) !== null;
  } catch {
    return false;
  }
}

function notePlanted(accountName: string): void {
  try {
    localStorage.setItem(address(accountName), 'true');
  } catch {
    // The storage is full: an account that a reader has emptied gets its seed once more, which is harmless.
  }
}

/** Does `work` while no other tab does such work on the account, where the browser has locks. */
export async function alone(accountName: string, work: () => Promise<void>): Promise<void> {
  // Plain http has none. Two tabs that first open an account at the same time then both plant its seed, which is harmless.
  const { locks } = navigator as { locks?: LockManager };
  await (locks ? locks.request(address(accountName), work) : work());
}
