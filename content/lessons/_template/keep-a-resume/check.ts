import type { Check, Variation } from '#lessons/check';
import { verifyStored } from '../../judging/verify-stored.ts';

const check: Check = async (context) => {
  await verifyStored(context, {
    file: 'resume.pdf',
    bucket: 'my-social-app',
    key: 'users/303/resume.pdf',
    type: 'application/pdf',
  });
};

export const variations: readonly Variation[] = [
  {
    where: '`resume.pdf` is another resume',
    files: { 'resume.pdf': 'The bytes of another resume.' },
    check,
  },
];

export default check;
