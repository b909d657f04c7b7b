import type { Check, Variation } from '#lessons/check';
import { verifyStored } from '../../judging/verify-stored.ts';

const bucket = 'my-social-app';

const check: Check = async (context) => {
  const picture = { file: 'profile.jpg', bucket, key: 'users/123/profile.jpg' };
  const resume = { file: 'resume.pdf', bucket, key: 'users/123/resume.pdf' };
  if (await verifyStored(context, picture)) await verifyStored(context, resume);
};

export const variations: readonly Variation[] = [
  {
    where: 'the two files hold something else',
    files: { 'profile.jpg': 'Another picture.', 'resume.pdf': 'Another resume.' },
    check,
  },
];

export default check;
