/**
 * Adds to an error the place that called the client. V8 follows `await` back to it by itself; other engines
 * forget it, and the error of a request would have no place in the reader's program.
 */
export function addCallSite(error: unknown, site: Error): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const isV8 = /^ {4}at /m.test(site.stack ?? '');
  if (!isV8) error.stack = `${error.stack ?? ''}\n${site.stack ?? ''}`;
  return error;
}
