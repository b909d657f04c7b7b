import { S3Error } from '#protocol/errors';
import { algorithm, sameSignature, signatureOf, signingTime } from '#protocol/signing';
import { parseCredential, parseTime } from '../auth/credential.ts';
import { verifySessionToken } from '../auth/session-token.ts';
import { portableHashes } from '../body/hashes.ts';
import type { User } from '../user.ts';
import { StsError } from './sts-error.ts';

const maxSkew = 15 * 60 * 1000;

/**
 * Finds out by its signature who asks. Throws StsError for a signature that is missing, wrong, or too old.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function verifyCaller(
  { method, url, headers }: Request,
  body: string,
  users: ReadonlyMap<string, User>,
  now: Date,
): User {
  const authorization = headers.get('authorization') ?? '';
  if (authorization === '') throw new StsError('MissingAuthenticationToken');
  const field = (name: string) =>
    new RegExp(`^${algorithm} (?:.*[ ,])?${name}=([^, ]+)`).exec(authorization)?.[1] ?? '';
  const credential = parseCredential(field('Credential'));
  const time = headers.get('x-amz-date') ?? '';
  const sentAt = parseTime(time);
  if (!credential || sentAt === undefined || field('SignedHeaders') === '' || field('Signature') === '')
    throw new StsError('IncompleteSignature');

  const { scope, accessKeyId } = credential;
  if (scope.service !== 'sts')
    throw new StsError('SignatureDoesNotMatch', "Credential should be scoped to correct service: 'sts'.");
  verifyTime(sentAt, time, scope.day, now);
  const user = users.get(accessKeyId);
  if (!user) throw new StsError('InvalidClientTokenId');
  verifyToken(user, headers.get('x-amz-security-token'), now);

  const { host, pathname: path, search } = new URL(url);
  const names = field('SignedHeaders').toLowerCase().split(';');
  if (!names.includes('host')) throw new StsError('SignatureDoesNotMatch', "'Host' must be a signed header");
  const valueOf = (name: string) => (name === 'host' ? host : (headers.get(name) ?? ''));
  const signed = {
    ...{ method, path, search },
    headers: new Map(names.map((name) => [name, valueOf(name)])),
    payloadHash: portableHashes.sha256Of(body),
  };
  const { signature } = signatureOf(signed, user, { time, scope });
  if (!sameSignature(signature, field('Signature'))) throw new StsError('SignatureDoesNotMatch');
  return user;
}

function verifyTime(sentAt: number, time: string, day: string, now: Date): void {
  if (!time.startsWith(day))
    throw new StsError(
      'SignatureDoesNotMatch',
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${day}' != '${time.slice(0, 8)}', from '${time}'.`,
    );
  const age = now.getTime() - sentAt;
  const limit = signingTime(new Date(now.getTime() - Math.sign(age) * maxSkew));
  const clock = `${signingTime(now)} ${age > 0 ? '-' : '+'} 15 min.`;
  if (age > maxSkew)
    throw new StsError(
      'SignatureDoesNotMatch',
      `Signature expired: ${time} is now earlier than ${limit} (${clock})`,
    );
  if (-age > maxSkew)
    throw new StsError(
      'SignatureDoesNotMatch',
      `Signature not yet current: ${time} is still later than ${limit} (${clock})`,
    );
}

function verifyToken(user: User, token: string | null, now: Date): void {
  try {
    verifySessionToken(user, token, now);
  } catch (error) {
    const isOld = error instanceof S3Error && error.code === 'ExpiredToken';
    throw new StsError(isOld ? 'ExpiredToken' : 'InvalidClientTokenId');
  }
}
