import { readFormPolicy, readRequest, type Intent, verifyPresignable } from '#gate';
import { writeAddress } from '#protocol/address';
import { S3Error } from '#protocol/errors';
import { presign, signForm } from '#protocol/signing';
import { type Allowed, verifyAllowed } from './allow.ts';
import type { Upstream } from './upstream.ts';

/** What may be presigned, and with what. */
export interface PresignParts {
  readonly allowed: Allowed;
  readonly upstream: Upstream;
}

/**
 * Presigns an address: `{ method, address, expiresIn }` gives `{ url }`. It carries the access key ID, and the session token
 * if there is one, as every presigned address does; neither opens anything without the secret. Throws S3Error for
 * what is not allowed.
 */
export async function presignAddress(
  what: unknown,
  { allowed, upstream }: PresignParts,
): Promise<{ readonly url: string }> {
  const { method, address, expiresIn } = asRecord(what);
  if (typeof method !== 'string' || typeof address !== 'string' || typeof expiresIn !== 'number') {
    throw new S3Error('InvalidRequest');
  }
  if (!URL.canParse(address)) throw new S3Error('InvalidURI');
  const intent = readRequest({ method, url: address, headers: new Headers() });
  verifyAllowed(intent, allowed);
  verifyPresignable(intent, expiresIn);
  const url = writeAddress(upstream.endpoint, intent);
  return { url: presign({ method, url, expiresIn }, await upstream.credentials(), upstream.region) };
}

/** Signs a form for uploads: `{ policy }` gives `{ url, fields }`. Throws S3Error for what is not allowed. */
export async function presignForm(
  what: unknown,
  { allowed, upstream }: PresignParts,
): Promise<{ readonly url: string; readonly fields: Readonly<Record<string, string>> }> {
  const { policy } = asRecord(what);
  const form = readFormPolicy(typeof policy === 'string' ? policy : '');
  const { bucket } = form;
  const intent: Intent = {
    operation: 'PostObject',
    bucket,
    key: undefined,
    sourceBucket: undefined,
    kind: 'write',
    search: '',
  };
  verifyAllowed(intent, allowed);
  return {
    url: writeAddress(upstream.endpoint, { bucket, search: '' }).href,
    fields: signForm(form, await upstream.credentials(), upstream.region),
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
