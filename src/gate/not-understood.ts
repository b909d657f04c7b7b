import { S3Error } from '#protocol/errors';

/** The refusal of a request that another server could read differently. `what` is a clause: `its address has a password`. */
export function notUnderstood(what: string, advice: string): S3Error {
  return new S3Error('InvalidRequest', {
    message: `This was not sent to a real S3: ${what}. ${advice}`,
  });
}
