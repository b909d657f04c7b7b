/**
 * Why an exercise cannot pass on another server: by the file of the server's table, then by the exercise. A test verifies
 * that each exercise that fails has its reason here, and that no other has one.
 */
export const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'npm-run-s3.md': {
    'deleting/not-all-is-gone':
      'Its bucket policy names the bucket in full, and a bucket of one’s own has another name.',
  },
  's3rver.md': {
    'your-own-account/where-are-they':
      's3rver does not say in which region a bucket is (`x-amz-bucket-region`).',
  },
  'swift-s3api.md': {
    'cors-and-permissions/let-the-page-upload':
      'Swift does not have PutBucketCors. Whoever runs it allows pages in its configuration (`cors_preflight_allow_origin`), for all buckets at once.',
  },
};

/** The last step of “Test connection” with a wrong secret, and with an access key ID that does not exist. */
export interface Judgement {
  readonly wrongSecret: string;
  readonly unknownKey: string;
}

/** How S3 judges wrong keys. */
export const asS3: Judgement = { wrongSecret: 'signature failed', unknownKey: 'key failed' };

/** How other servers judge them that tell less than S3 does, by the file of the server's table. */
export const otherJudgements: Readonly<Record<string, Partial<Judgement>>> = {
  // s3rver checks only signatures of version 2, so any secret will do.
  's3rver.md': { wrongSecret: 'public access ok' },
  // Swift says of a key that it does not know that the signature does not match.
  'swift-s3api.md': { unknownKey: 'signature failed' },
};
