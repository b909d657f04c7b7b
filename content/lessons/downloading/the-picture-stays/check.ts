import type { Check, CheckContext, Variation } from '#lessons/check';
import { sameBytes } from '../../judging/same-bytes.ts';

const bucket = 'my-social-app';
const key = 'users/303/profile.jpg';

const check: Check = async (context) => {
  const { account, files, verify } = context;
  const isDeleted = verify(
    (await account.getObject(bucket, key)) === undefined,
    'The picture is deleted in S3.',
    `There is still an object under \`${key}\`: your program no longer deletes it.`,
    'Mend `refresh`, and leave what the user does as it is.',
  );
  if (!isDeleted) return;
  const copy = files.get('cache.jpg');
  const isGone = verify(copy === undefined, 'The copy is gone, too.', ...whyStays(copy, context));
  if (!isGone) return;
  const downloads = downloadsIn(context);
  verify(
    downloads <= 1,
    'The picture came once.',
    `The picture came ${downloads} times, and it was the same each time. The ETag could have told that.`,
    'Keep asking with `IfNoneMatch`, and deal with the error that follows.',
  );
};

/** Why there is still a copy, and the cure. */
function whyStays(copy: Uint8Array | undefined, { requests }: CheckContext): [problem: string, cure: string] {
  if (copy?.length === 0)
    return [
      'The file `cache.jpg` is still there, and empty. The app would show a broken picture.',
      'Remove the file: [[`rm` of `node:fs/promises`|`os.remove`]].',
    ];
  const last = requests.findLast(({ operation }) => operation === 'GetObject');
  return [
    `S3 answered ${last?.response?.status} to the last GET, and \`cache.jpg\` is still there. The app goes on to show a picture that its user has deleted.`,
    'Look at the error: one means that nothing is new, another that there is nothing any more.',
  ];
}

/** How often the picture came, whole. */
function downloadsIn({ requests }: CheckContext): number {
  return requests.filter(({ operation, response }) => operation === 'GetObject' && response?.status === 200)
    .length;
}

const copyIsKept: Check = async ({ files, verify }) => {
  verify(
    sameBytes(files.get('cache.jpg'), files.get('profile.jpg')),
    'The copy of a picture that is there stays.',
    'The picture is in S3, unchanged, and your program removed the copy of it. A 304 means that the copy is good.',
    'Remove it only when S3 has said that there is no such key.',
  );
};

const othersStop: Check = async ({ error, requests, verify }) => {
  const refused = requests.filter(({ response }) => response?.status === 403);
  verify(
    error !== undefined && refused.length === 1,
    'Other errors stop the program.',
    'S3 answered `AccessDenied`, and your program went on as if all were well. Nobody would ever learn of it.',
    'Let every error through that is neither a 304 nor a missing key.',
  );
};

export const variations: readonly Variation[] = [
  {
    where: 'S3 does not let it delete the picture',
    faults: [{ operation: 'DeleteObject', code: 'AccessDenied' }],
    mayStop: true,
    check: copyIsKept,
  },
  {
    where: 'S3 does not let it read the picture',
    faults: [
      { operation: 'GetObject', code: 'AccessDenied' },
      { operation: 'HeadObject', code: 'AccessDenied' },
    ],
    mayStop: true,
    check: othersStop,
  },
];

export default check;
