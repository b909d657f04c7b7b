import { readBody, readFormPolicy, readingOfForm, readRequest, type Intent, verifyPresignable } from '#gate';
import { S3Error } from '#protocol/errors';
import { signingTime } from '#protocol/signing';
import type { Connection } from '../connection.ts';
import type { Aim, Allow } from './guard.ts';
import { readOldSignature } from './old-signature.ts';
import type { Presigner } from './transport.ts';

/** What has to be known to presign for programs. */
export interface PresigningParts {
  readonly presigner: Presigner;
  /** The reader's bucket for the one that a program names. Throws AccessDenied for one that is not connected. */
  readonly own: (bucket: string | undefined, intent: Pick<Intent, 'operation'>) => string | undefined;
  readonly allow: Allow;
  readonly aimAt: (bucket: string | undefined, key: string | undefined) => Aim;
}

/**
 * Presigns with real keys what programs have presigned with the placeholder. It asks the same questions first as if the
 * request were sent now, since whoever has an address or a form can use it.
 */
export function createPresigning({
  presigner,
  own,
  allow,
  aimAt,
}: PresigningParts): Required<Pick<Connection, 'presign' | 'presignForm'>> {
  return {
    presign: async (url, method, context = {}) => {
      const old = readOldSignature(url);
      verifySignedHeaders(url, old.headers);
      const request = new Request(old.url, { method });
      const intent = readRequest(request);
      const bucket = own(intent.bucket, intent);
      verifyNotEnded(old.left);
      const expiresIn = old.left ?? Number(new URL(url).searchParams.get('X-Amz-Expires') ?? 900);
      verifyPresignable(intent, expiresIn);
      verifyNotOver(url, expiresIn);
      if (bucket === undefined || intent.key === undefined) throw new S3Error('InvalidRequest');
      await allow(await readBody(intent, new Uint8Array()), aimAt(bucket, intent.key), context);
      return presigner.url({ method, bucket, key: intent.key, search: intent.search, expiresIn });
    },
    presignForm: async ({ fields }, context = {}) => {
      const policy = readFormPolicy(fields.Policy ?? '');
      const operation = 'PostObject';
      const bucket = own(policy.bucket, { operation }) ?? policy.bucket;
      await allow(readingOfForm(policy.bucket, fields), aimAt(bucket, fields.key), context);
      const signed = await presigner.form({ ...policy, bucket });
      const others = Object.entries(fields).filter(([name]) => !/^(x-amz-security-token)$/i.test(name));
      return { url: signed.url, fields: { ...Object.fromEntries(others), ...signed.fields } };
    },
  };
}

/** Throws AccessDenied where more is signed than the host: the address names these headers, and not what they are to say. */
function verifySignedHeaders(url: string, old: readonly string[]): void {
  const names = new URL(url).searchParams.get('X-Amz-SignedHeaders')?.toLowerCase().split(';') ?? [];
  const others = [...old, ...names.filter((name) => name !== 'host')];
  if (others.length === 0) return;
  throw new S3Error('AccessDenied', {
    message:
      `An address that is signed together with ${others.join(' and ')} is not presigned for a real S3: this page would have to ` +
      'sign it anew, and cannot know what these headers are to say. Without them, whoever has it could send anything.',
  });
}

/** The same as `verifyNotOver` for a signature that says only when it ends. */
function verifyNotEnded(left: number | undefined): void {
  if (left === undefined || left > 0) return;
  throw new S3Error('AccessDenied', {
    message:
      `An address that ended ${-left} seconds ago is not presigned for a real S3: its time is over, and this page would have to ` +
      'sign it anew, from now on.',
  });
}

/** Throws AccessDenied for an address whose time is over already: signed anew, it would work again. */
function verifyNotOver(url: string, expiresIn: number): void {
  const signed = new URL(url).searchParams.get('X-Amz-Date');
  if (signed === null || signed >= signingTime(new Date(Date.now() - expiresIn * 1000))) return;
  throw new S3Error('AccessDenied', {
    message:
      `An address that was good for ${expiresIn} seconds from ${signed} on is not presigned for a real S3: its time is over, ` +
      'and this page would have to sign it anew, from now on.',
  });
}
