import type { Check, CheckContext, Variation } from '#lessons/check';
import { verifyStored } from '../../judging/verify-stored.ts';

const resume = {
  file: 'resume.pdf',
  bucket: 'my-social-app',
  key: 'users/202/resume.pdf',
  type: 'application/pdf',
};

/** Operations whose answer has the size of an object. */
const tells = new Set<string | undefined>(['HeadObject', 'GetObject', 'ListObjects', 'ListObjectsV2']);

const check: Check = async (context) => {
  const { files, requests, verify } = context;
  if (!(await verifyStored(context, resume))) return;
  const size = files.get(resume.file)?.length ?? 0;
  const printed = numbersOf(context);
  const isPrinted = verify(
    printed.includes(size),
    `Your program prints the size: ${size} bytes.`,
    printed.length === 0
      ? 'Your program printed no number.'
      : `Your program printed ${printed.join(', ')}. The object has ${size} bytes.`,
    'Print `ContentLength` of the answer.',
  );
  if (!isPrinted) return;
  const stored = requests.findLastIndex(({ operation }) => operation === 'PutObject');
  verify(
    requests.some(({ operation }, at) => tells.has(operation) && at > stored),
    'S3 has told it.',
    'The number is right, but it is that of your file. Your program did not ask S3 what it has, after it had stored the object.',
    '[[Send a `HeadObjectCommand`|Ask with `head_object`]] when the object is stored.',
  );
};

/** The whole numbers that a run printed. */
function numbersOf({ output }: CheckContext): readonly number[] {
  return [...output.join('\n').matchAll(/\d[\d,_]*/g)].map(([text]) => Number(text.replaceAll(/[,_]/g, '')));
}

export const variations: readonly Variation[] = [
  {
    where: '`resume.pdf` is another resume',
    files: { 'resume.pdf': 'The bytes of another resume.' },
    check,
  },
];

export default check;
