/**
 * Why an exercise cannot pass on a server that was not written here: by the file of the server's table, then by the exercise.
 * A test holds that each exercise that fails has its reason here, and that no other has one.
 */
export const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'swift-s3api.md': {
    'your-own-account/let-the-page-upload':
      'Swift does not have PutBucketCors. Whoever runs it allows pages in its configuration (`cors_preflight_allow_origin`), for all buckets at once.',
  },
};
