import type { Check, CheckContext, Exchange, Variation } from '#lessons/check';
import { sameBytes } from '../../judging/same-bytes.ts';
import { verifyStored } from '../../judging/verify-stored.ts';

const bucket = 'my-social-app';
const key = 'users/606/video.mp4';
const most = 16_384;

const check: Check = async (context) => {
  const { files, requests, verify } = context;
  if (!(await verifyStored(context, { file: 'video.mp4', bucket, key }))) return;
  const asked = requests.filter((one) => one.operation === 'GetObject' && one.key === key);
  const isAsked = verify(
    asked.length > 0,
    'Your program downloads it.',
    'Your program never asked S3 for the video. A copy from file to file does not show that S3 has it.',
    'Send a GetObject for each piece.',
  );
  if (!isAsked) return;
  const large = asked.find(({ response }) => (response?.body.length ?? 0) > most);
  if (!verify(!large, `No piece has more than ${most} bytes.`, ...whyLarge(large))) return;
  const whole = files.get('video.mp4');
  const copy = files.get('copy.mp4');
  const isWhole = sameBytes(copy, whole);
  verify(isWhole, 'Together they are the video, byte for byte.', ...whyOther(copy, whole, context));
};

/** Why a piece is too large, and the cure. */
function whyLarge(large: Exchange | undefined): [problem: string, cure: string] {
  const count = large?.response?.body.length ?? 0;
  const range = large?.request.headers.find(([name]) => name === 'range')?.[1];
  if (range === undefined)
    return [
      `One answer brought ${count} bytes: your program asked for the whole video at once.`,
      'Say in each request which bytes you want: `Range`.',
    ];
  if (large?.response?.status === 200)
    return [
      `S3 did not understand \`${range}\` as a range, took no notice of it, and sent all ${count} bytes.`,
      'A range looks like `bytes=0-99`.',
    ];
  return [
    `The range \`${range}\` brought ${count} bytes. Both numbers are included, the last one, too.`,
    'The last byte of a piece is one before the first byte of the next.',
  ];
}

/** Why the copy is not the video, and the cure. */
function whyOther(
  copy: Uint8Array | undefined,
  whole: Uint8Array | undefined,
  { requests }: CheckContext,
): [problem: string, cure: string] {
  const size = Number(whole?.length);
  if (copy === undefined)
    return ['There is no file `copy.mp4`.', 'Write the pieces into it, one behind the other.'];
  if (copy.length > 0 && sameBytes(copy, whole?.slice(-copy.length)))
    return [
      `The file \`copy.mp4\` has only the last ${copy.length} bytes of the video. Each piece was written over the one before it.`,
      'Append the pieces, or keep them in [[an array|a list]] until all are there.',
    ];
  if (copy.length < size && sameBytes(copy, whole?.slice(0, copy.length)))
    return [
      `The file \`copy.mp4\` ends after ${copy.length} bytes, and the video has ${size}. The last piece, which is shorter, is missing.`,
      'Go on as long as the first byte of a piece lies within the video.',
    ];
  const starts = requests.flatMap(({ request }) =>
    request.headers.filter(([name]) => name === 'range').map(([, value]) => /=(\d+)-(\d+)/.exec(value)),
  );
  const twice = starts.find((range, index) => index > 0 && range?.[1] === starts[index - 1]?.[2]);
  if (copy.length > size && twice)
    return [
      `The file \`copy.mp4\` has ${copy.length} bytes, and the video ${size}. Byte ${twice[1]} came twice: a range has both of its ends.`,
      'The next piece begins one byte after the last byte of this one.',
    ];
  if (copy.length === size)
    return [
      'The file `copy.mp4` is as long as the video, but its pieces are not in the order in which they were.',
      'Write the piece that begins at byte 0 first.',
    ];
  return [
    `The file \`copy.mp4\` has ${copy.length} bytes that are not those of the video, which has ${size}.`,
    'A video is not text: write the bytes that [[`transformToByteArray()`|`read()` of the body]] returns.',
  ];
}

export const variations: readonly Variation[] = [
  {
    where: '`video.mp4` has exactly 32,768 bytes',
    files: { 'video.mp4': 'picture '.repeat(4_096) },
    check,
  },
  { where: '`video.mp4` is shorter than one piece', files: { 'video.mp4': 'A short video.' }, check },
];

export default check;
