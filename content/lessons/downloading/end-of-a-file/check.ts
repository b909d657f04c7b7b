import type { Check, CheckContext, Variation } from '#lessons/check';
import { sameBytes } from '../../judging/same-bytes.ts';

const bucket = 'my-social-app';
const key = 'users/202/resume.pdf';
const wanted = 64;

const check: Check = async (context) => {
  const { account, files, verify } = context;
  const object = await account.getObject(bucket, key);
  const isThere = verify(
    object !== undefined,
    'The resume is in the bucket.',
    `There is no object under \`${key}\` when your program ends: it does not store the resume, or deletes it again.`,
    'Leave the first part of the program as it was, and the resume where it is.',
  );
  if (!isThere || object === undefined) return;
  const end = object.body.slice(-wanted);
  const isAsked = verify(
    brought(context) <= wanted,
    `No more than the ${end.length} bytes came.`,
    ...whyMore(context),
  );
  if (!isAsked) return;
  const saved = files.get('end.txt');
  verify(
    sameBytes(saved, end),
    'They are the last bytes, and stand in `end.txt`.',
    ...whyOther(saved, object.body),
  );
};

/** The answers to the GETs of the resume. */
function answersOf({ requests }: CheckContext) {
  return requests.filter(({ operation, key: asked }) => operation === 'GetObject' && asked === key);
}

/** How many bytes of the resume came. */
function brought(context: CheckContext): number {
  return answersOf(context).reduce((sum, { response }) => sum + (response?.body.length ?? 0), 0);
}

/** Why more came than the end, and the cure. */
function whyMore(context: CheckContext): [problem: string, cure: string] {
  const count = brought(context);
  const ranges = answersOf(context).flatMap(({ request, response }) =>
    request.headers
      .filter(([name]) => name === 'range')
      .map(([, value]) => ({ value, status: response?.status })),
  );
  const [range] = ranges;
  if (!range)
    return [
      `All ${count} bytes came. To throw most of them away afterwards saves nothing.`,
      'Say in the request which bytes you want: `Range`.',
    ];
  if (range.status === 200)
    return [
      `S3 did not understand \`${range.value}\` as a range, took no notice of it, and sent all ${count} bytes.`,
      'A range begins with its unit, `bytes=`.',
    ];
  return [
    `The range \`${range.value}\` brought ${count} bytes. Wanted are the last ${wanted}.`,
    'A number with a hyphen before it counts from the end.',
  ];
}

/** Why the file does not have the end of the object, and the cure. */
function whyOther(saved: Uint8Array | undefined, whole: Uint8Array): [problem: string, cure: string] {
  if (saved === undefined) return ['There is no file `end.txt`.', 'Write the bytes that came into it.'];
  if (saved.length > 0 && sameBytes(saved, whole.slice(0, saved.length)))
    return [
      `The file \`end.txt\` has the first ${saved.length} bytes of the resume, not the last.`,
      'A range counts from the end when it begins with a hyphen: `bytes=-…`.',
    ];
  if (sameBytes(saved, whole.slice(-saved.length)))
    return [
      `The file \`end.txt\` has the last ${saved.length} bytes of the resume. They should be ${wanted}.`,
      'Count again: the number after the hyphen is how many bytes come.',
    ];
  return [
    `The file \`end.txt\` holds ${saved.length} bytes that are not the end of the resume.`,
    'Another resume has another length. Write the bytes that come, as they are.',
  ];
}

export const variations: readonly Variation[] = [
  {
    where: '`resume.pdf` is longer',
    files: { 'resume.pdf': Array.from({ length: 900 }, (_, line) => `line ${line}`).join('\n') },
    check,
  },
  {
    where: '`resume.pdf` has only 23 bytes',
    files: { 'resume.pdf': 'A resume without a past' },
    check,
  },
];

export default check;
