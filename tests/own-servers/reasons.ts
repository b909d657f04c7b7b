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
    'consistency-and-conditions/count-likes':
      's3rver ignores the condition of an upload (`If-Match`), so each write replaces the one before.',
    'consistency-and-conditions/settings-that-forget':
      's3rver ignores the condition of an upload (`If-Match`), so each write replaces the one before.',
    'deleting/not-all-is-gone': 's3rver does not have PutBucketPolicy.',
    'downloading/end-of-a-file':
      's3rver reads the range `bytes=-64` as the first 65 bytes, and not as the last 64.',
    'large-files/clean-up': 's3rver does not have ListMultipartUploads.',
    'listing/who-is-there':
      's3rver leaves a common prefix out of a list with a delimiter where all its keys have a further slash.',
    'metadata-and-tags/mark-the-files':
      's3rver ignores the tags of an upload (`x-amz-tagging`), so the tags that the program should keep are not there.',
    'versioning/gone-for-good':
      's3rver keeps no versions: it takes PutBucketVersioning for the making of a bucket that is there already.',
    'versioning/undo-the-delete':
      's3rver keeps no versions: it takes PutBucketVersioning for the making of a bucket that is there already.',
    'versioning/yesterdays-picture':
      's3rver keeps no versions: it takes PutBucketVersioning for the making of a bucket that is there already.',
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
