/**
 * Why an exercise cannot pass on a server that was not written here: by the file of the server's table, then by the exercise.
 * A test holds that each exercise that fails has its reason here, and that no other has one.
 */
export const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  's3rver.md': {
    'your-own-account/where-are-they':
      's3rver does not say in which region a bucket is (`x-amz-bucket-region`).',
  },
  'swift-s3api.md': {
    'cors-and-permissions/let-the-page-upload':
      'Swift does not have PutBucketCors. Whoever runs it allows pages in its configuration (`cors_preflight_allow_origin`), for all buckets at once.',
  },
};

/** The last step of “Test connection” with a secret that is wrong, and with an access key ID that nobody has. */
export interface Judgement {
  readonly wrongSecret: string;
  readonly unknownKey: string;
}

/** What S3 makes of wrong keys. */
export const asS3: Judgement = { wrongSecret: 'signature failed', unknownKey: 'key failed' };

/** Where a server tells less than S3 does; by the file of its table. */
export const otherJudgements: Readonly<Record<string, Partial<Judgement>>> = {
  // It checks signatures of version 2 alone, so any secret will do.
  's3rver.md': { wrongSecret: 'public access ok' },
  // It says of a key that it does not know that the signature does not match.
  'swift-s3api.md': { unknownKey: 'signature failed' },
};
