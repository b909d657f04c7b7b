import type { Check, Variation } from '#lessons/check';
import { verifyStored } from '../../judging/verify-stored.ts';

const types = {
  'profile.jpg': 'image/jpeg',
  'resume.pdf': 'application/pdf',
  'video.mp4': 'video/mp4',
};

const check: Check = async (context) => {
  for (const [file, type] of Object.entries(types)) {
    const key = `users/202/${file}`;
    const wanted = { file, bucket: 'my-social-app', key, type };
    if (!(await verifyStored(context, wanted))) return;
  }
};

export const variations: readonly Variation[] = [
  {
    where: '`resume.pdf` is another resume',
    files: { 'resume.pdf': 'The bytes of another resume.' },
    check,
  },
];

export default check;
