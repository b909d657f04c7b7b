import type { RequestUrl } from '#protocol/address';
import { S3Error } from '#protocol/errors';
import type { Call } from './call.ts';
import { sortableKey } from './store/sortable-key.ts';

/** Throws InvalidURI for a key that leads out of its bucket, unless an older version of the site has stored such an object. */
export async function verifyStored({ engine, bucket, key, url }: Call): Promise<void> {
  const stored = await engine.store.transact('read', (tx) => tx.get('objects', bucket, sortableKey(key)));
  if (!stored) throw invalidPath(url);
}

/** The error for a path that S3 cannot make sense of. */
export function invalidPath({ pathname }: RequestUrl, cause?: unknown): S3Error {
  return new S3Error('InvalidURI', { details: { URI: pathname }, cause });
}

/** Throws InvalidURI for a path that is not properly escaped. */
export function verifyPath(url: RequestUrl): void {
  try {
    if (url.pathname.includes('%')) decodeURIComponent(url.pathname);
  } catch (cause) {
    throw invalidPath(url, cause);
  }
}
