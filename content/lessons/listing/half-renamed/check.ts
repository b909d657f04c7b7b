import type { Check, CheckContext, Variation } from '#lessons/check';

const bucket = 'my-social-app';
const drafts = ['1.txt', '2.txt', '3.txt'];

const check: Check = async (context) => {
  for (const name of await namesIn(context)) if (!(await verifyRenamed(name, context))) return;
};

/** The ends of all keys that are to be renamed: those that the program stores, and those that were there. */
async function namesIn({ account, requests }: CheckContext): Promise<readonly string[]> {
  const keys = (await account.listObjects(bucket)).map(({ key }) => key);
  const named = [...keys, ...requests.map(({ key }) => key ?? '')].filter((key) => key.startsWith('drafts/'));
  return [...new Set([...drafts, ...named.map((key) => key.slice('drafts/'.length))])].filter(
    (name) => name !== '',
  );
}

/** Verifies that an object has its new key alone, and its content. */
async function verifyRenamed(name: string, context: CheckContext): Promise<boolean> {
  const { account, verify } = context;
  const before = await account.getObject(bucket, `drafts/${name}`);
  const after = await account.getObject(bucket, `published/${name}`);
  const isThere = verify(
    after !== undefined,
    `There is an object under \`published/${name}\`.`,
    ...whyNotThere(name, before !== undefined, context),
  );
  if (!isThere || after === undefined) return false;
  const isGone = verify(
    before === undefined,
    'The old key is gone.',
    `There is still an object under \`drafts/${name}\`: it was copied, and not deleted.`,
    'Delete the object under the old key, once its copy is there.',
  );
  if (!isGone) return false;
  return verify(
    after.body.length > 0,
    'It has its bytes.',
    `The object \`published/${name}\` is empty. The bytes of \`drafts/${name}\` are lost.`,
    'Let S3 copy the object, with its bytes: [[`CopyObjectCommand`|`copy_object`]].',
  );
}

/** Why there is no object under the new key, and the cure. */
function whyNotThere(
  name: string,
  isLeft: boolean,
  { requests }: CheckContext,
): [problem: string, cure: string] {
  const nested = requests.some(({ key }) => key === `published/drafts/${name}`);
  if (nested)
    return [
      `The new key is \`published/drafts/${name}\`. There are no folders that could be put into one another: a key is one text.`,
      'Take the old prefix away, and put the new one in its place.',
    ];
  if (isLeft)
    return [
      `\`drafts/${name}\` still has its old key, and your program went on to its end. S3 failed a few times, and would have made the copy later.`,
      'Let the SDK try more often: [[`S3Client` takes `maxAttempts`|`retries` of a `Config` has `total_max_attempts`]].',
    ];
  return [
    `\`drafts/${name}\` is lost: S3 did not make the copy, and your program deleted the original all the same.`,
    'Delete an object only when its copy is there, and try longer to make the copy.',
  ];
}

const nothingIsLost: Check = async ({ account, error, verify }) => {
  const keys = (await account.listObjects(bucket)).map(({ key }) => key);
  const lost = drafts.find((name) => !keys.includes(`drafts/${name}`) && !keys.includes(`published/${name}`));
  const isKept = verify(
    lost === undefined,
    'No object is lost.',
    `\`drafts/${lost}\` is lost: S3 answered \`AccessDenied\` to the copy, and your program deleted the original.`,
    'Delete an object only when its copy is there.',
  );
  if (!isKept) return;
  verify(
    error !== undefined,
    'An error that stays stops the program.',
    'S3 answered `AccessDenied`, and your program ended as if all were renamed. Nobody would look for the rest.',
    '[[Throw|Raise]] the error again, at the latest when the others are done.',
  );
};

export const variations: readonly Variation[] = [
  {
    where: 'S3 does not let it copy the second one',
    faults: [
      { operation: 'CopyObject', key: 'published/2.txt', code: 'AccessDenied' },
      { operation: 'PutObject', key: 'published/2.txt', code: 'AccessDenied' },
    ],
    mayStop: true,
    check: nothingIsLost,
  },
  {
    where: 'a key has a percent sign and a space in it',
    seed: [{ name: bucket, objects: [{ key: 'drafts/100%25 true.txt', body: 'A draft.' }] }],
    check,
  },
];

export default check;
