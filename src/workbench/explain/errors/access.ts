import type { Explanations } from './explanation.ts';

/** Errors of a sender who lacks permission, or whom S3 cannot identify. */
export const access: Explanations = {
  AccessDenied: {
    means: 'S3 knows what you ask for, and does not let you.',
    why: 'The keys lack the permission, a bucket policy forbids it, the request is not signed at all, or a presigned URL has expired. S3 also says so in place of “not found” to somebody who may not list the bucket.',
    todo: 'Read the message in the body first: it often names the reason. Then look at the policy of `{bucket}` and at who signed the request (header `Authorization`).',
  },
  AccountProblem: {
    means: 'Something is wrong with the AWS account, so S3 does nothing for it.',
    why: 'For example a payment that failed.',
    todo: 'Look into the AWS console, or ask AWS support.',
  },
  AllAccessDisabled: {
    means: 'AWS has switched off all access to this bucket.',
    why: 'Its account was closed, or AWS stopped it. Misspelled names of public buckets meet this, too.',
    todo: 'Check the name of the bucket.',
  },
  AccessForbidden: {
    means: 'The CORS rules of `{bucket}` do not allow this request from a website.',
    why: 'No rule has this origin, this method and these headers together.',
    todo: 'Add a rule with `PutBucketCors`, or send the request from a program that is not in a browser.',
  },
  SignatureDoesNotMatch: {
    means:
      'S3 computed the signature again, and came to another one: so the request was changed after it was signed, or signed with another key.',
    why: 'Usually the secret access key is wrong or was cut off when it was copied. For a presigned URL: it is used with another method, or with other headers, than it was made for.',
    todo: 'Check the secret key; then compare, in “Signature”, what was signed with what was sent. S3’s answer holds the texts that S3 computed.',
  },
  InvalidAccessKeyId: {
    means: 'S3 knows no access key with the id `{AWSAccessKeyId}`.',
    why: 'The id is misspelled, the key was deleted, or it belongs to another provider.',
    todo: 'Copy the access key id once more. Temporary keys (they begin with `ASIA`) need their session token, too.',
  },
  InvalidToken: {
    means: 'S3 does not accept the session token.',
    why: 'It was cut off when it was copied, or it does not belong to these keys.',
    todo: 'Get new temporary keys and use all three parts together: id, secret, and session token.',
  },
  ExpiredToken: {
    means: 'The temporary keys were good for some time, and that time is over.',
    why: 'Temporary keys last from 15 minutes to some hours. A presigned URL ends with the keys that signed it, whatever it says itself.',
    todo: 'Get new keys: sign in again, or let the SDK do so by a credential provider.',
  },
  TokenRefreshRequired: {
    means: 'The session token must be renewed.',
    why: 'The temporary keys are too old.',
    todo: 'Get new temporary keys.',
  },
  RequestTimeTooSkewed: {
    means:
      'The time in the request is too far from the time of S3: it says `{RequestTime}`, and S3’s clock says `{ServerTime}`.',
    why: 'The clock of the machine that sent it is wrong by more than 15 minutes. Or the request was signed and waited too long.',
    todo: 'Set the clock right (let the system do it by the network), and send the request again: the SDK signs it anew.',
  },
  RequestExpired: {
    means: 'The request is older than its own limit.',
    why: 'A signed request or presigned URL was used too late.',
    todo: 'Sign it again.',
  },
  AuthorizationHeaderMalformed: {
    means: 'S3 cannot work with the header `Authorization`.',
    why: 'Most often the request was signed for another region than that of the bucket; the message then names the right one. Otherwise the access key id is empty or has a strange form.',
    todo: 'Give the client the region of the bucket: `new S3Client({ region: … })`.',
  },
  AuthorizationQueryParametersError: {
    means: 'What the presigned URL says about its signature is not complete or not valid.',
    why: 'A parameter was lost when the URL was copied, it was signed for another region, or it is to work longer than a week (604,800 seconds).',
    todo: 'Make the URL again with `getSignedUrl`, and pass it on unchanged.',
  },
  MissingSecurityHeader: {
    means: 'A header that this request must have is missing.',
    why: 'The request was made by hand, without an SDK.',
    todo: 'The message names the header: add it, and sign the request again.',
  },
  XAmzContentSHA256Mismatch: {
    means: 'The body is not the one that was signed: its SHA-256 is another.',
    why: 'The body was changed after signing, or the header was computed of something else.',
    todo: 'Compute `x-amz-content-sha256` of exactly the bytes that are sent, or let the SDK do it.',
  },
  InvalidBucketOwnerAWSAccountID: {
    means: '`ExpectedBucketOwner` does not name an account.',
    why: 'It takes the number of an AWS account, which has 12 digits.',
    todo: 'Look the number up in your account’s settings, or leave the parameter out.',
  },
};
