import type { Check, Variation } from '#lessons/check';
import { verifyDeleted } from '../../judging/verify-deleted.ts';

const bucket = 'my-social-app';

const check: Check = async (context) => {
  await verifyDeleted(context, { bucket, prefix: 'users/303/', owner: 'user 303' });
};

export const variations: readonly Variation[] = [
  {
    where: 'user 303 has 1,100 files more',
    seed: [
      {
        name: bucket,
        objects: [
          { key: 'groups/users/303/a.txt' },
          { key: 'users/303/videos/me & you.mp4' },
          ...Array.from({ length: 1100 }, (_, index) => ({ key: `users/303/posts/${index}.txt` })),
        ],
      },
    ],
    check,
  },
];

export default check;
