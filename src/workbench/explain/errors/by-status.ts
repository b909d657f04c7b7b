import type { Explanation } from './explanation.ts';

const noBody = 'An answer to HEAD has no body, so S3 tells only the status.';

/** Explanations for answers without an error code, by their status. */
export function explainStatus(status: number, hasKey: boolean): Explanation {
  switch (status) {
    case 301:
    case 307:
    case 308:
      return {
        means: 'The answer names another address to ask.',
        why: 'The bucket is in another region, or a website redirects.',
        todo: 'Look at the headers `Location` and `x-amz-bucket-region` of the answer.',
      };
    case 304:
      return {
        means: 'Nothing was sent: the object `{key}` is as it was.',
        why: 'The request asked for it only if it has changed. An answer like this has no body, and the SDK throws an error of it.',
        todo: 'Catch the error, look at its status, and go on with the copy that you have.',
      };
    case 400:
      return {
        means: 'S3 cannot work with the request.',
        why: `${noBody} Often the region or the keys are wrong.`,
        todo: 'Send the same as GET, and read what the body says.',
      };
    case 403:
      return {
        means: 'S3 does not let you.',
        why: `${noBody} The keys lack the permission, are wrong, or the signature does not match.`,
        todo: 'Send the same as GET, and read the code in the body.',
      };
    case 404:
      return hasKey
        ? {
            means: 'There is no object `{key}` in the bucket `{bucket}`, or no such bucket.',
            why: `${noBody} Usually the key is spelled differently, or the object is not stored yet.`,
            todo: 'To ask whether something exists, this answer is all you need: catch it. Otherwise list the keys and compare.',
          }
        : {
            means: 'There is no bucket `{bucket}`.',
            why: `${noBody} The name is misspelled, or the bucket is not created yet.`,
            todo: 'To ask whether a bucket exists, this answer is all you need: catch it.',
          };
    case 405:
      return {
        means: 'This method does not work on what the address names.',
        why: 'Often the version that is asked for is a delete marker.',
        todo: 'Look for `x-amz-delete-marker: true` in the answer.',
      };
    case 416:
      return {
        means: 'The range that was asked for is not in the object `{key}`.',
        why: 'It begins behind the last byte.',
        todo: 'Ask for the size first, with `HeadObject`.',
      };
    default:
      return status >= 500
        ? {
            means: 'Something went wrong at the server; it is not your request.',
            why: 'S3 has a problem, or gets too many requests.',
            todo: 'Try again; the SDK does so by itself.',
          }
        : {
            means: 'The request did not succeed.',
            why: 'The answer says no more than its status.',
            todo: 'Read the answer below.',
          };
  }
}
