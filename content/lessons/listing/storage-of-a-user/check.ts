import type { Check, CheckContext, Variation } from '#lessons/check';
import { verifyStored } from '../../judging/verify-stored.ts';

const bucket = 'my-social-app';
const prefix = 'users/707/';

const check: Check = async (context) => {
  for (const file of ['profile.jpg', 'resume.pdf']) {
    const wanted = { file, bucket, key: `${prefix}${file}` };
    if (!(await verifyStored(context, wanted))) return;
  }
  const { account, output, verify } = context;
  const objects = await account.listObjects(bucket);
  const below = (beginning: string) => {
    const found = objects.filter(({ key }) => key.startsWith(beginning));
    return { count: found.length, bytes: found.reduce((sum, { size }) => sum + size, 0) };
  };
  const { count, bytes } = below(prefix);
  const numbers = [...output.join('\n').matchAll(/\d[\d,]*/g)].map(([text]) =>
    Number(text.replaceAll(',', '')),
  );
  verify(
    numbers.includes(count) && numbers.includes(bytes),
    `Your program says that user 707 has ${count} objects, and ${bytes} bytes.`,
    ...whyOther(numbers, below, context),
  );
};

/** Why the numbers are other ones, and the cure. */
function whyOther(
  numbers: readonly number[],
  below: (beginning: string) => { readonly count: number; readonly bytes: number },
  { requests }: CheckContext,
): [problem: string, cure: string] {
  const { count, bytes } = below(prefix);
  const listings = requests.filter(({ operation }) => operation?.startsWith('ListObjects'));
  if (listings.length === 0)
    return [
      'Your program never asked S3 which objects user 707 has. There may be more than it stored itself.',
      'List the bucket: [[`ListObjectsV2Command`|`list_objects_v2`, or its paginator]].',
    ];
  if (count > 1_000 && !numbers.includes(count))
    return [
      `User 707 has ${count} objects, and your program printed another number. One answer has 1,000 keys at most, whatever it is asked for. It says \`IsTruncated\` when there are more.`,
      'Ask for every page: with the token of the page before, or with the paginator.',
    ];
  const other = ['users/707', ''].find((beginning) => numbers.includes(below(beginning).bytes));
  if (other !== undefined && !numbers.includes(bytes))
    return [
      `Your program counted ${below(other).bytes} bytes. That is what all keys have that begin with \`'${other}'\`, and some of them are not of user 707.`,
      'Give the listing a prefix, and think about its last character.',
    ];
  if (listings.some(({ request }) => new URL(request.url).searchParams.has('delimiter')))
    return [
      'With a delimiter, a listing shows one level. What is deeper became a common prefix, and was not counted.',
      'List without a delimiter.',
    ];
  return [
    `User 707 has ${count} objects with ${bytes} bytes, and your program did not print both numbers.`,
    'Count the `Contents` of all pages, add up their `Size`, and print both.',
  ];
}

export const variations: readonly Variation[] = [
  {
    where: 'user 707 has an album, and there is a user 7070',
    seed: [
      {
        name: bucket,
        objects: [
          { key: 'users/707/albums/rome/1.jpg', body: 'Rome by night.' },
          { key: 'users/7070/profile.jpg', body: 'Another user.' },
          { key: 'groups/1.txt', body: 'A group.' },
        ],
      },
    ],
    check,
  },
  {
    where: 'user 707 has written 2,100 posts',
    seed: [
      {
        name: bucket,
        objects: Array.from({ length: 2_100 }, (_, number) => ({
          key: `users/707/posts/${number}.txt`,
          body: `Post ${number}.`,
        })),
      },
    ],
    check,
  },
];

export default check;
