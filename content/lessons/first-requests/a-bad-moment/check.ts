import type { Check, CheckContext, Variation } from '#lessons/check';
import { verifyStored } from '../../judging/verify-stored.ts';

const users = ['101', '102', '103'];
const keyOf = (user: string) => `users/${user}/profile.jpg`;

const check: Check = async (context) => {
  const keys = (await context.account.listObjects('my-social-app')).map(({ key }) => key);
  const missing = users.find((user) => !keys.includes(keyOf(user))) ?? '';
  if (!context.verify(missing === '', 'Nobody was left out.', ...whyMissing(missing, context))) return;
  for (const user of users) {
    const wanted = { file: 'profile.jpg', bucket: 'my-social-app', key: keyOf(user), type: 'image/jpeg' };
    if (!(await verifyStored(context, wanted))) return;
  }
};

/** Why a user has no picture, and the cure. */
function whyMissing(user: string, { requests }: CheckContext): [problem: string, cure: string] {
  if (requests.some(({ key }) => key === keyOf(user)))
    return [
      `The picture of user ${user} is not stored. S3 answered \`InternalError\`, your program gave up, and went on as if nothing had happened.`,
      'To catch the error is not enough: send the request again, or let [[the SDK|boto3]] do so more often.',
    ];
  return [
    `There is no object under \`${keyOf(user)}\`, and your program never asked S3 to store one.`,
    'Each of the three users has a turn, under a key of their own.',
  ];
}

const otherErrorsStop: Check = async ({ error, verify }) => {
  verify(
    error !== undefined,
    'An error that stays stops the program.',
    'S3 answered `AccessDenied`, and your program went on to its end. Nobody would learn that a picture is missing.',
    'Try again after an `InternalError`; let other errors through.',
  );
};

export const variations: readonly Variation[] = [
  {
    where: 'S3 does not let it store the picture of user 102',
    faults: [{ operation: 'PutObject', key: keyOf('102'), code: 'AccessDenied' }],
    mayStop: true,
    check: otherErrorsStop,
  },
  {
    where: '`profile.jpg` is another picture',
    files: { 'profile.jpg': 'The bytes of another picture.' },
    check,
  },
];

export default check;
