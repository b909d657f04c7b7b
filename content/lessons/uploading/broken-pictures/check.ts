import type { Check, Variation } from '#lessons/check';
import { verifyStored } from '../../judging/verify-stored.ts';

const check: Check = async (context) => {
  for (const user of [301, 302]) {
    const isStored = await verifyStored(context, {
      file: 'profile.jpg',
      bucket: 'my-social-app',
      key: `users/${user}/profile.jpg`,
      type: 'image/jpeg',
    });
    if (!isStored) return;
  }
};

export const variations: readonly Variation[] = [
  {
    where: '`profile.jpg` is another picture',
    files: { 'profile.jpg': 'The bytes of another picture.' },
    check,
  },
];

export default check;
