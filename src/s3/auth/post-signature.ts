import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { S3Error } from '#protocol/errors';
import { sameSignature, signingKey } from '#protocol/signing';
import { toBase64 } from '#protocol/text';
import type { Hashes } from '../body/hashes.ts';
import type { User } from '../user.ts';
import { parseCredential } from './credential.ts';
import { verifySessionToken } from './session-token.ts';

/**
 * Finds out who signed the policy of a form, with Signature Version 4 or, as older tools do, Version 2; `undefined` for a form
 * without a policy. Throws InvalidAccessKeyId, SignatureDoesNotMatch, InvalidArgument, and AccessDenied for a policy that nobody
 * signed.
 */
export function formSigner(
  fields: ReadonlyMap<string, string>,
  users: readonly User[],
  hashes: Hashes,
  now: Date,
): User | undefined {
  const policy = fields.get('policy');
  if (policy === undefined) return undefined;
  const isNew = verifyComplete(fields, fieldsOfNew);
  const isOld = !isNew && verifyComplete(fields, fieldsOfOld);
  if (!isNew && !isOld) throw new S3Error('AccessDenied');
  const credential = isOld ? undefined : parseCredential(required(fields, 'X-Amz-Credential'));
  if (!isOld && !credential) throw invalid('x-amz-credential', 'the Credential is mal-formed');
  const accessKeyId = credential?.accessKeyId ?? required(fields, 'AWSAccessKeyId');
  const user = users.find((known) => known.accessKeyId === accessKeyId);
  if (!user) throw new S3Error('InvalidAccessKeyId', { details: { AWSAccessKeyId: accessKeyId } });
  verifySessionToken(user, fields.get('x-amz-security-token'), now);
  const claimed = required(fields, isOld ? 'Signature' : 'X-Amz-Signature');
  const expected = credential
    ? hashes.hmacSha256Of(signingKey(user, credential.scope), policy)
    : toBase64(hmac(sha1, bytes(user.secretAccessKey), bytes(policy)));
  if (sameSignature(expected, claimed)) return user;
  throw new S3Error('SignatureDoesNotMatch', {
    details: { AWSAccessKeyId: accessKeyId, StringToSign: policy, SignatureProvided: claimed },
  });
}

/** The fields of a signature of each version, spelled as in the error for a missing one. */
const fieldsOfNew = ['X-Amz-Signature', 'X-Amz-Algorithm', 'X-Amz-Credential', 'X-Amz-Date'];
const fieldsOfOld = ['Signature', 'AWSAccessKeyId'];

/** Whether a form has these fields. Throws InvalidArgument if it has only some of them. */
function verifyComplete(fields: ReadonlyMap<string, string>, names: readonly string[]): boolean {
  if (!names.some((name) => fields.has(name.toLowerCase()))) return false;
  for (const name of names) required(fields, name);
  return true;
}

function required(fields: ReadonlyMap<string, string>, name: string): string {
  const value = fields.get(name.toLowerCase());
  if (value === undefined)
    throw invalid(
      name,
      `Bucket POST must contain a field named '${name}'.  If it is specified, please check the order of the fields.`,
    );
  return value;
}

function invalid(name: string, message: string): S3Error {
  return new S3Error('InvalidArgument', { message, details: { ArgumentName: name, ArgumentValue: '' } });
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
