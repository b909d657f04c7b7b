import type { OperationName } from '#protocol/operations';
import type { Explanations } from './explanation.ts';

const noConfiguration = (what: string, put?: OperationName) => ({
  means: `The bucket \`{bucket}\` has no ${what}.`,
  why: 'Nobody has set it yet, or it was deleted. S3 answers a question for what is not set with an error, not with an empty answer.',
  todo: `If that is fine for your program, catch this error and go on. Otherwise set it with ${put === undefined ? 'a Put… request of the same kind' : `\`${put}\``}.`,
});

/** Errors about something that is not there. */
export const missing: Explanations = {
  NoSuchKey: {
    means: 'There is no object with the key `{key}` in the bucket `{bucket}`.',
    why: 'Usually the key is spelled differently: upper and lower case count, and so does a `/` at its beginning. Or the object was deleted, or is not stored yet.',
    todo: 'List the keys of the bucket and compare, character by character.',
  },
  NoSuchBucket: {
    means: 'There is no bucket with the name `{bucket}`.',
    why: 'The name is misspelled, the bucket was deleted, or the program that creates it has not run yet.',
    todo: 'Create the bucket first, or list your buckets to see how it is spelled.',
  },
  NoSuchVersion: {
    means: 'The object `{key}` has no version with this id.',
    why: 'The version was deleted for good, or the id belongs to another object.',
    todo: 'List the versions of the object, and take an id from there.',
  },
  NoSuchUpload: {
    means: 'There is no unfinished upload with this id for the key `{key}`.',
    why: 'It was completed or aborted before, or the id belongs to another key. An upload has one key from its beginning to its end.',
    todo: 'Begin a new upload with `CreateMultipartUpload`, and use its id for all parts.',
  },
  NoSuchBucketPolicy: noConfiguration('bucket policy', 'PutBucketPolicy'),
  NoSuchConfiguration: noConfiguration('configuration with this id'),
  NoSuchCORSConfiguration: noConfiguration('CORS rules', 'PutBucketCors'),
  NoSuchLifecycleConfiguration: noConfiguration('lifecycle rules', 'PutBucketLifecycleConfiguration'),
  NoSuchPublicAccessBlockConfiguration: noConfiguration('public access block', 'PutPublicAccessBlock'),
  NoSuchTagSet: noConfiguration('tags', 'PutBucketTagging'),
  NoSuchWebsiteConfiguration: noConfiguration('website configuration', 'PutBucketWebsite'),
  ObjectLockConfigurationNotFoundError: noConfiguration(
    'Object Lock configuration',
    'PutObjectLockConfiguration',
  ),
  OwnershipControlsNotFoundError: noConfiguration('ownership controls', 'PutBucketOwnershipControls'),
  ReplicationConfigurationNotFoundError: noConfiguration('replication rules', 'PutBucketReplication'),
  ServerSideEncryptionConfigurationNotFoundError: noConfiguration(
    'encryption of its own',
    'PutBucketEncryption',
  ),
  NoSuchObjectLockConfiguration: {
    means: 'This version of `{key}` is not protected by Object Lock.',
    why: 'No retention and no legal hold was set for it.',
    todo: 'If that is fine for your program, catch this error. Otherwise use `PutObjectRetention` or `PutObjectLegalHold`.',
  },
};
