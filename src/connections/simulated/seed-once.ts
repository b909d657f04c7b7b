/** How an account gets what it begins with. */
export interface Seeding {
  readonly account: string;
  /** Whether the account outlives the page. */
  readonly isKept: boolean;
  readonly isEmpty: () => Promise<boolean>;
  readonly plant: () => Promise<void>;
}

const address = (account: string) => `learn-s3/seeded/${account}`;

/** Plants an account's seed the first time that it is opened, in whichever tab; what a reader has emptied stays empty. */
export function seedOnce({ account, isKept, isEmpty, plant }: Seeding): Promise<void> {
  return alone(account, async () => {
    if (isKept && isPlanted(account)) return;
    if (await isEmpty()) await plant();
    if (isKept) notePlanted(account);
  });
}

function isPlanted(account: string): boolean {
  try {
    return localStorage.getItem(address(account)) !== null;
  } catch {
    return false;
  }
}

function notePlanted(account: string): void {
  try {
    localStorage.setItem(address(account), 'true');
  } catch {
    // Full: an account that a reader has emptied gets its seed once more, which is harmless.
  }
}

/** Does `work` while no other tab does any of its kind on the account, where the browser has locks. */
export async function alone(account: string, work: () => Promise<void>): Promise<void> {
  // Plain http has none. Two tabs that open an account for the first time at once then both plant its seed, which is harmless.
  const { locks } = navigator as { locks?: LockManager };
  await (locks ? locks.request(address(account), work) : work());
}
