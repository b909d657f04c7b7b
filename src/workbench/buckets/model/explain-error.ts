/** What a person is told about an error: what S3 said, what it usually means, and what to do. */
export interface Explanation {
  /** S3's code, such as `NoSuchBucket`. */
  readonly code: string;
  /** S3's own message. */
  readonly message: string;
  readonly advice: string | undefined;
}

const advice: Readonly<Record<string, string>> = {
  AccessDenied:
    'A policy does not let you do this, or you are not who may. Look at the policy of the bucket.',
  BucketAlreadyExists: 'Names of buckets are shared by everyone on AWS. Choose another name.',
  BucketAlreadyOwnedByYou: 'You have this bucket already. Choose another name.',
  BucketNotEmpty: 'S3 deletes only empty buckets. Delete what is in it first, older versions included.',
  EntityTooLarge: 'One PutObject takes up to 5 GB. Upload it in parts.',
  InsufficientStorage: 'Delete what you need no more, or give the browser more room.',
  InvalidBucketName: 'Choose a name that keeps the rules.',
  InvalidObjectState: 'It is in an archive. Restore it first, then get it.',
  KeyTooLongError: 'A key has up to 1,024 bytes in UTF-8. Choose a shorter one.',
  MethodNotAllowed:
    'What you asked for is a delete marker: it has no body. Remove the marker, or choose another version.',
  NoSuchBucket: 'It was deleted meanwhile, or never made.',
  NoSuchKey: 'It was deleted meanwhile. Capital letters and slashes count, too.',
  NoSuchVersion: 'This version was deleted meanwhile.',
  NotFound: 'It was deleted meanwhile. Capital letters and slashes count, too.',
  SlowDown: 'S3 asks for fewer requests. Wait a little, and do it again.',
};

/** Explains the error of an action or a reading. */
export function explainError(error: unknown): Explanation {
  const { name = 'Error', message = '' } = (error ?? {}) as Partial<Error>;
  const isUnsaid = message === '' || message === 'UnknownError';
  return {
    code: name,
    message: isUnsaid ? 'S3 said no more than this.' : message,
    advice: Object.hasOwn(advice, name) ? advice[name] : undefined,
  };
}
