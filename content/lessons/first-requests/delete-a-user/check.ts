import type { Check, CheckContext, Variation } from '#lessons/check';

const bucket = 'my-social-app';
const prefix = 'users/303/';
const neighbour = 'users/3030/profile.jpg';

const check: Check = (context) => verifyDeleted(context, [neighbour]);

/** Verifies that nothing of user 303 is left, and all of the others is. */
async function verifyDeleted(context: CheckContext, others: readonly string[]): Promise<void> {
  const { account, verify } = context;
  const keys = (await account.listObjects(bucket)).map(({ key }) => key);
  const left = keys.filter((key) => key.startsWith(prefix));
  if (!verify(left.length === 0, 'Nothing of user 303 is left.', ...whyLeft(left, context))) return;
  const lost = others.find((key) => !keys.includes(key)) ?? '';
  verify(lost === '', 'All others have kept their objects.', ...whyLost(lost, context));
}

/** Why something of user 303 is left, and the cure. */
function whyLeft(left: readonly string[], { requests }: CheckContext): [problem: string, cure: string] {
  const remain = `Still there: ${left.map((key) => `\`${key}\``).join(', ')}.`;
  const deletes = requests.filter(({ operation }) => operation?.startsWith('DeleteObject'));
  const asked = deletes.find(({ key }) => key === prefix || key === 'users/303' || key?.includes('*'))?.key;
  if (asked !== undefined)
    return [
      `${remain} Your program deleted the key \`${asked}\`, and S3 answered 204, although there is no such object. A delete takes one whole key: it knows no prefix and no star.`,
      'List the keys of the user, and delete each of them.',
    ];
  if (requests.some(({ operation }) => operation === 'DeleteBucket'))
    return [
      `${remain} Your program tried to delete the bucket. S3 does not delete one that holds something, and it holds the files of all users.`,
      'Delete the objects of this one user, and leave the bucket.',
    ];
  const listing = lastListing(requests);
  if (listing?.get('prefix')?.startsWith('/'))
    return [
      `${remain} Your program listed the keys that begin with \`${listing.get('prefix')}\`, and no key of the bucket begins with a slash.`,
      'Leave the first slash of the prefix out.',
    ];
  if (deletes.length === 0)
    return [
      `${remain} Your program deleted nothing. To list is only to look.`,
      'Delete each key that the listing has found.',
    ];
  if (listing?.has('delimiter'))
    return [
      `${remain} Your program listed with a delimiter, and then S3 shows one level only.`,
      'Leave the delimiter out: then S3 answers every key that begins with the prefix.',
    ];
  return [remain, 'Ask S3 for all keys that begin with the prefix of the user, and delete each.'];
}

/** Why something of another user is gone, and the cure. */
function whyLost(lost: string, { requests }: CheckContext): [problem: string, cure: string] {
  const wasThere = requests.some(({ operation, key }) => operation === 'PutObject' && key === lost);
  if (!wasThere && lost === neighbour)
    return [
      `There is no \`${lost}\`: your program no longer stores it.`,
      'Leave the first part of the program as it was.',
    ];
  const cure = 'Which prefix do the keys of user 303 have, and no others? Think about its last character.';
  return lastListing(requests)?.get('prefix') === 'users/303'
    ? [`\`${lost}\` is gone. It is another user's, but its key begins with \`users/303\` as well.`, cure]
    : [`\`${lost}\` is gone, and it is not an object of user 303.`, cure];
}

function lastListing(requests: CheckContext['requests']): URLSearchParams | undefined {
  const listing = requests.findLast(({ operation }) => operation?.startsWith('ListObjects'));
  return listing && new URL(listing.request.url).searchParams;
}

const others = ['groups/users/303/a.txt', 'users/30/profile.jpg', 'users/304/profile.jpg'];

export const variations: readonly Variation[] = [
  {
    where: 'user 303 has more files, and there are more users',
    seed: [
      {
        name: bucket,
        objects: [
          { key: 'users/303/videos/2026/1.mp4' },
          { key: 'users/303/cover.jpg' },
          ...others.map((key) => ({ key })),
        ],
      },
    ],
    check: (context) => verifyDeleted(context, [neighbour, ...others]),
  },
];

export default check;
