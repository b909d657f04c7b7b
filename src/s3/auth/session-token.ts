import { S3Error } from '#protocol/errors';
import type { User } from '../user.ts';

/**
 * Compares a request's session token with the one that belongs to its temporary credentials. Throws InvalidToken for a wrong or
 * an unexpected one, ExpiredToken, and InvalidAccessKeyId if it is missing: without its token such a key is not valid.
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
