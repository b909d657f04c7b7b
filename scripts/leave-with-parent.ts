/** Exits when npm has ended without telling, since this process would then keep the port taken, unseen. */
export function leaveWithParent(): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 1000).unref();
}
