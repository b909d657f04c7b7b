import type { Check, CheckContext, Variation } from '#lessons/check';
import { verifyStored } from '../../judging/verify-stored.ts';

const bucket = 'my-social-app';
const users = ['101', '102', '103'];
const keyOf = (user: string) => `users/${user}/profile.jpg`;

const check: Check = async (context) => {
  if (!(await verifyAllThere(context))) return;
  for (const user of users) {
    const wanted = { file: 'profile.jpg', bucket, key: keyOf(user), type: 'image/jpeg' };
    if (!(await verifyStored(context, wanted))) return;
  }
};

/** Verifies that each of the three users has a picture, whatever it holds. */
async function verifyAllThere({ account, verify }: CheckContext): Promise<boolean> {
  const keys = (await account.listObjects(bucket)).map(({ key }) => key);
  const missing = users.find((user) => !keys.includes(keyOf(user))) ?? '';
  const isLost = missing === '101';
  return verify(
    missing === '',
    'Each of the three users has a picture.',
    isLost
      ? 'The picture of user 101 is gone. The others take a copy; user 101 keeps it.'
      : `User ${missing} has no picture: there is no object under \`${keyOf(missing)}\`.`,
    isLost
      ? 'Leave the object of user 101 where it is.'
      : 'What a GET brings is a stream: it can be read once. Both users need the same bytes.',
  );
}

export const variations: readonly Variation[] = [
  {
    where: '`profile.jpg` is another picture',
    files: { 'profile.jpg': 'The bytes of another picture.' },
    check,
  },
];

export default check;
