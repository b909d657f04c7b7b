import type { Check, CheckContext } from '#lessons/check';
import type { Problem } from '../../judging/problem.ts';
import { uploadsOf } from '../../judging/uploads-of.ts';

const bucket = 'my-social-app';
const theirs = ['users/505/a.mp4', 'users/505/b.mp4'];
const other = 'users/606/c.mp4';

const check: Check = async (context) => {
  const begun = (await context.account.bucketSetting(bucket, 'uploads')) ?? '';
  const isBegun = (key: string) => begun.includes(`<Key>${key}</Key>`);
  for (const key of theirs) {
    const made = uploadsOf(context.requests).some((one) => one.key === key && one.end === 'completed');
    const found = made ? completed(key) : isBegun(key) ? whyLeft(key, context) : undefined;
    const isEnded = context.verify(
      found === undefined,
      `The upload of \`${key}\` is ended.`,
      found?.problem ?? '',
      found?.cure,
    );
    if (!isEnded) return;
  }
  context.verify(
    isBegun(other),
    'The upload of user 606 goes on.',
    `The upload of user 606 is gone, too: \`${other}\` was still being sent.`,
    'ListMultipartUploads takes a `Prefix`, as a listing does. Their keys begin with `users/505/`.',
  );
};

function completed(key: string): Problem {
  return {
    problem: `\`${key}\` is an object now: its upload was completed, with the one part that had arrived.`,
    cure: 'To end an upload without an object, abort it.',
  };
}

/** Why an upload is not ended. */
function whyLeft(key: string, { requests }: CheckContext): Problem {
  const begin = `\`${key}\` is still begun`;
  const did = (...operations: string[]) =>
    requests.some(({ operation = '' }) => operations.includes(operation));
  const cure = 'Ask with ListMultipartUploads, and abort each upload by its key and its `UploadId`.';
  if (did('PutBucketLifecycleConfiguration'))
    return { problem: `${begin}. A lifecycle rule counts in days, and has not looked yet.`, cure };
  if (did('DeleteObject', 'DeleteObjects'))
    return {
      problem: `${begin}. DeleteObject looks for an object of this key, and there is none: parts are no objects.`,
      cure,
    };
  if (did('ListObjectsV2', 'ListObjects'))
    return { problem: `${begin}. A listing of objects does not show it.`, cure };
  return { problem: `${begin}: nothing has aborted it.`, cure };
}

export default check;
