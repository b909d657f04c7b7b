import { S3Error } from '#protocol/errors';

/** The refusal of what could be read in another way by somebody else. `what` is a sentence's beginning: `The parameter "a"`. */
export function notUnderstood(what: string, advice: string): S3Error {
  return new S3Error('InvalidRequest', {
    message: `This was not sent to a real S3: ${what}. ${advice}`,
  });
}
