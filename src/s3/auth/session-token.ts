import { S3Error } from '#protocol/errors';
import type { User } from '../user.ts';

/**
 * Holds the session token that a request brings against the one that belongs to its temporary credentials. Throws
 * InvalidToken for another or an uncalled-for one, ExpiredToken, and InvalidAccessKeyId where there should be one: without
 * it such a key is none.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html#UsingTemporarySecurityCredentials
 */
export function verifySessionToken(user: User, token: string | null | undefined, now: Date): void {
  const { sessionToken, expires } = user;
  if (sessionToken === undefined && (token ?? undefined) === undefined) return;
  if (sessionToken !== undefined && (token ?? '') === '') {
    throw new S3Error('InvalidAccessKeyId', { details: { AWSAccessKeyId: user.accessKeyId } });
  }
  const details = { 'Token-0': token ?? '' };
  if (sessionToken !== token) throw new S3Error('InvalidToken', { details });
  if (expires !== undefined && !(Date.parse(expires) > now.getTime()))
    throw new S3Error('ExpiredToken', { details });
}
