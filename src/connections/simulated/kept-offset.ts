const address = (account: string) => `learn-s3/clock/${account}`;

/** By how many milliseconds an account's clock was left ahead of the real time; 0 where nothing is kept. */
export function loadOffset(account: string): number {
  try {
    const offset = Number(localStorage.getItem(address(account)));
    // Dates end where JavaScript's end.
    return Number.isFinite(offset) && Math.abs(Date.now() + offset) <= 8.64e15 ? offset : 0;
  } catch {
    return 0;
  }
}

/** Keeps it, where the browser lets it. */
export function saveOffset(account: string, offset: number): void {
  try {
    if (offset === 0) localStorage.removeItem(address(account));
    else localStorage.setItem(address(account), String(offset));
  } catch {
    // It holds for this page only.
  }
}

/** Calls back when another tab has moved the clock. */
export function onKeptOffset(account: string, listener: () => void): void {
  globalThis.addEventListener('storage', ({ key }: StorageEvent) => {
    if (key === address(account) || key === null) listener();
  });
}
