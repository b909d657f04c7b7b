import type { Check, Variation } from '#lessons/check';
import { verifyStored } from '../../judging/verify-stored.ts';
import { sameBytes } from '../../judging/same-bytes.ts';

const bucket = 'my-social-app';
const pictureKey = 'users/101/profile.jpg';

const check: Check = async (context) => {
  const { account, files, verify } = context;
  const key = 'posts/2026/first-post.mp4';
  if (!(await verifyStored(context, { file: 'video.mp4', bucket, key, type: 'video/mp4' }))) return;
  const picture = await account.getObject(bucket, pictureKey);
  verify(
    sameBytes(picture?.body, files.get('profile.jpg')),
    'The picture of user 101 is still there.',
    `There is no picture of user 101 under \`${pictureKey}\`.`,
    'Keep the first part of the program as it was, and store the video after it.',
  );
};

export const variations: readonly Variation[] = [
  {
    where: 'the two files hold something else',
    files: { 'profile.jpg': 'Another picture.', 'video.mp4': 'Another video.' },
    check,
  },
];

export default check;
