const address = (accountName: string) => `learn-s3/clock/${accountName}`;

/** By how many milliseconds an account's clock was left ahead of the real time; 0 where nothing is kept. */
export function loadOffset(accountName: string): number {
  try {
    const offset = Number(localStorage.getItem(address(accountName)));
    // JavaScript's dates go no further.
    return Number.isFinite(offset) && Math.abs(Date.now() + offset) <= 8.64e15 ? offset : 0;
  } catch {
    return 0;
  }
}

/** Keeps the offset, where the browser allows that. */
export function saveOffset(accountName: string, offset: number): void {
  try {
    if (offset === 0) localStorage.removeItem(address(accountName));
    else localStorage.setItem(address(accountName), String(offset));
  } catch {
    // The offset holds for this page only.
  }
}

/** Calls back when another tab has moved the clock. */
export function onKeptOffset(accountName: string, listener: () => void): void {
  globalThis.addEventListener('storage', ({ key }: StorageEvent) => {
    if (key === address(accountName) || key === null) listener();
  });
}
