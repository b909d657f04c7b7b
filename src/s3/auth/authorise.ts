import type { Call } from '../call.ts';
import { S3Error } from '../s3-error.ts';

/** Throws AccessDenied when the caller may not do this. Nobody may do anything without signing, so far. */
export async function authorise(call: Call): Promise<void> {
  if (call.operation !== 'CorsPreflight' && !call.caller.user) throw new S3Error('AccessDenied');
}
