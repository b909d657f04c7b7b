/** The name of the lock that runs share in all tabs, as long as they last: what would disturb them waits for it. */
const runLock = 'learn-s3/run';

/** The browser's locks. There are none on plain http, where there is no service worker either. */
const locks = () => (navigator as Partial<Navigator>).locks;

/** Tells all tabs, and the service worker, that a program runs until `ended`. */
export function holdRunLock(ended: Promise<unknown>): void {
  locks()
    ?.request(runLock, { mode: 'shared' }, () => ended)
    .catch(() => undefined);
}

/** Whether a tab runs a program. */
export async function isRunning(): Promise<boolean> {
  const { held = [], pending = [] } = (await locks()?.query()) ?? {};
  return [...held, ...pending].some(({ name, mode }) => name === runLock && mode === 'shared');
}

/** Resolves when no tab runs a program. */
export async function untilNoRun(): Promise<void> {
  // A run that begins while this waits stands behind it, without waiting for it.
  do await locks()?.request(runLock, () => undefined);
  while (await isRunning());
}
