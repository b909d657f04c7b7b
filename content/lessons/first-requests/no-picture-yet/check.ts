import type { Check, CheckContext, Variation } from '#lessons/check';
import { sameBytes } from '../../judging/same-bytes.ts';

const bucket = 'my-social-app';
const keyOf = (user: string) => `users/${user}/profile.jpg`;

const check: Check = async (context) => {
  for (const user of ['101', '102']) if (!(await verifySaved(user, context))) return;
  const { files, output, verify } = context;
  const told = toldWithout(output);
  const wrongly = told.find((user) => user !== '404') ?? '';
  verify(
    told.includes('404'),
    'Your program says that user 404 has no picture.',
    'Your program went on after user 404, but printed no line `404 has no picture`.',
    'Print the line where you catch the error.',
  );
  verify(
    wrongly === '',
    'It says so of nobody else.',
    `Your program printed \`${wrongly} has no picture\`, and this user has one.`,
    'Print the line only where S3 has said that there is no object.',
  );
  const empty = files.get('404.jpg');
  verify(
    empty === undefined,
    'There is no file for user 404.',
    `There is a file \`404.jpg\` of ${empty?.length} bytes. User 404 has no picture, so there is nothing to write.`,
    'Write a file only after S3 has answered with an object.',
  );
};

/** Verifies that the picture of a user is in its file. */
async function verifySaved(user: string, context: CheckContext): Promise<boolean> {
  const { account, files, verify } = context;
  const file = files.get(`${user}.jpg`);
  const isThere = `There is a file \`${user}.jpg\`.`;
  if (!verify(file !== undefined, isThere, ...whyNoFile(user, context))) return false;
  const object = await account.getObject(bucket, keyOf(user));
  return verify(
    sameBytes(file, object?.body),
    'It holds the picture, byte for byte.',
    `The file \`${user}.jpg\` holds ${file?.length} bytes that are not those of the picture, which has ${object?.body.length}.`,
    'A picture is not text: write the bytes that [[`transformToByteArray()`|`read()` of `Body`]] returns.',
  );
}

/** Why a user's picture was not saved, and the cure. */
function whyNoFile(user: string, { output, requests }: CheckContext): [problem: string, cure: string] {
  const asked = requests.filter(({ operation }) => operation === 'GetObject');
  const other = asked.find(({ key }) => key?.includes(user) && key !== keyOf(user));
  if (other)
    return [
      `For user ${user} your program asked for \`${other.key}\`, and S3 has no such object. Its [[\`catch\`|\`except\`]] hid that.`,
      `The key is \`${keyOf(user)}\`.`,
    ];
  if (user === '102' && asked.at(-1)?.key === keyOf('404'))
    return [
      'Your program ended at user 404, so user 102 never had a turn.',
      'Put `try` and [[`catch`|`except`]] inside the loop, around what is done for one user.',
    ];
  if (toldWithout(output).includes(user))
    return [
      `Your program says that user ${user} has no picture. The picture is there, and there is no file \`${user}.jpg\`.`,
      'Look at the error that you catch: is it the one that you expect?',
    ];
  return [
    `There is no file \`${user}.jpg\`, although there is a picture of user ${user}.`,
    'Write each picture into a file of its own, named after the user.',
  ];
}

/** The users of whom a run printed that they have no picture. */
function toldWithout(output: readonly string[]): readonly string[] {
  return [...output.join('\n').matchAll(/(\w+)['"]?:? has no picture/g)].map(([, user = '']) => user);
}

const othersStop: Check = async ({ error, output, verify }) => {
  const isTold = toldWithout(output).includes('102');
  verify(
    error !== undefined,
    'Other errors stop the program.',
    isTold
      ? 'S3 answered `AccessDenied`, and your program printed `102 has no picture`. The picture is there; S3 did not let the program have it.'
      : 'S3 answered `AccessDenied`, and your program went on as if nothing had happened. Nobody would ever learn of it.',
    'Look at the error that you catch. Unless it says that there is no such key, [[throw|raise]] it again.',
  );
};

const pictureIsThere: Check = async (context) => {
  const { output, verify } = context;
  const isTold = toldWithout(output).includes('404');
  const isSaid = 'It says nothing of a picture that is missing.';
  const problem = 'Your program printed `404 has no picture`, and here user 404 has one.';
  if (!verify(!isTold, isSaid, problem, 'Let S3 say whether there is an object: ask for it.')) return;
  await verifySaved('404', context);
};

export const variations: readonly Variation[] = [
  {
    where: 'S3 does not let it have the picture of user 102',
    faults: [{ operation: 'GetObject', key: keyOf('102'), code: 'AccessDenied' }],
    mayStop: true,
    check: othersStop,
  },
  {
    where: 'user 404 has a picture, too',
    seed: [{ name: bucket, objects: [{ key: keyOf('404'), body: 'A picture of user 404.' }] }],
    check: pictureIsThere,
  },
];

export default check;
