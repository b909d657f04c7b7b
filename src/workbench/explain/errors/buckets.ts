import type { Explanations } from './explanation.ts';

/** Errors about buckets. */
export const buckets: Explanations = {
  BucketAlreadyExists: {
    means: 'Somebody else has a bucket with the name `{bucket}`.',
    why: 'All AWS accounts share the names of buckets: a name is taken once in the world.',
    todo: 'Choose another name; a company name or a random ending helps.',
  },
  BucketAlreadyOwnedByYou: {
    means: 'You have a bucket `{bucket}` already. It was not changed.',
    why: 'The program was run before, or creates the bucket twice.',
    todo: 'Often this is as good as success: catch this one error and go on.',
  },
  BucketNotEmpty: {
    means: 'The bucket `{bucket}` still holds something, so S3 does not delete it.',
    why: 'Objects are in it, or, where it keeps versions, old versions and delete markers, which a plain list does not show.',
    todo: 'Delete all objects first, and all versions (`ListObjectVersions`) if there are any.',
  },
  InvalidBucketName: {
    means: '`{bucket}` cannot be the name of a bucket.',
    why: 'A name has 3 to 63 characters: lower-case letters, digits, hyphens and dots. It begins and ends with a letter or a digit.',
    todo: 'Choose a name that keeps to this, for example `my-social-app`.',
  },
  InvalidBucketState: {
    means: 'What you ask for does not go together with how the bucket is set up.',
    why: 'For example, versions cannot be suspended while Object Lock is on.',
    todo: 'Read the message, and change the other setting first.',
  },
  TooManyBuckets: {
    means: 'The account may have no more buckets.',
    why: 'Every account has a limit.',
    todo: 'Delete buckets that nobody needs, or ask AWS for a higher limit. One bucket can hold any number of objects.',
  },
  IllegalLocationConstraintException: {
    means: 'The region in the body and the region of the endpoint that was asked do not fit.',
    why: 'The client works in one region, and `LocationConstraint` names another, or none.',
    todo: 'Create the client for the region that the bucket is to be in, and name the same one in `LocationConstraint`.',
  },
  InvalidLocationConstraint: {
    means: '`LocationConstraint` names no region that S3 knows.',
    why: 'It is misspelled, or it is `us-east-1`: for that region the element must be left out.',
    todo: 'Check the spelling; for `us-east-1` send no `CreateBucketConfiguration`.',
  },
  IllegalVersioningConfigurationException: {
    means: 'The body does not say how versions are to be kept.',
    why: '`Status` is missing, or is neither `Enabled` nor `Suspended`.',
    todo: 'Send `VersioningConfiguration: { Status: "Enabled" }`.',
  },
  PermanentRedirect: {
    means: 'The bucket `{bucket}` is in another region, and has to be asked there.',
    why: 'The client was made for another region than that of the bucket.',
    todo: 'Give the client the region that stands in the header `x-amz-bucket-region` of the answer, or set `followRegionRedirects: true`.',
  },
  TemporaryRedirect: {
    means: 'The bucket `{bucket}` is new, and for a while has to be asked at another address.',
    why: 'It takes some time until all of AWS knows a new bucket.',
    todo: 'Follow the address in the answer; the SDK does so by itself.',
  },
  AccessControlListNotSupported: {
    means: 'The bucket `{bucket}` does not use access control lists.',
    why: 'New buckets have them switched off, and the request sets one, for example by `ACL: "public-read"`.',
    todo: 'Leave `ACL` out, and share by a bucket policy.',
  },
  InvalidBucketAclWithObjectOwnership: {
    means: 'A bucket cannot have an access control list and `BucketOwnerEnforced` together.',
    why: '`BucketOwnerEnforced` switches the lists off.',
    todo: 'Leave the list out, or choose another ownership.',
  },
  InvalidTargetBucketForLogging: {
    means: 'S3 may not write the access log into the bucket that you name.',
    why: 'There is no such bucket, it is somebody else’s, or S3 lacks the permission to write there.',
    todo: 'Create the target bucket, and let S3 write into it by a bucket policy.',
  },
  InvalidBucketAclWithBlockPublicAccessError: {
    means: 'A new bucket cannot be made public by its access control list.',
    why: 'S3 blocks public access in every new bucket.',
    todo: 'Create it without the list. If it must be public, allow that afterwards (`DeletePublicAccessBlock`).',
  },
  CrossLocationLoggingProhibitted: {
    means: 'S3 writes access logs only into a bucket in the same region.',
    why: 'The bucket that you name is in another region than `{bucket}`.',
    todo: 'Name a bucket of your own in the same region.',
  },
  TooManyConfigurations: {
    means: 'The bucket `{bucket}` cannot have more configurations of this kind.',
    why: 'There are 1,000 already, which is the limit.',
    todo: 'Delete those that you no longer need, or change one that is there.',
  },
  MalformedPolicy: {
    means: 'S3 cannot use this policy.',
    why: 'It is no valid JSON, an element is missing or misspelled, or it names a bucket other than `{bucket}`.',
    todo: 'The message names the place. A policy needs `Version`, and in each `Statement` `Effect`, `Principal`, `Action` and `Resource`.',
  },
  MalformedACLError: {
    means: 'S3 cannot read the access control list.',
    why: 'An element is missing or misspelled.',
    todo: 'Better: share by a bucket policy.',
  },
  UnresolvableGrantByEmailAddress: {
    means: 'No AWS account has the e-mail address that the access control list names.',
    why: 'The address is misspelled.',
    todo: 'Use the canonical id of the account, or share by a bucket policy.',
  },
};
