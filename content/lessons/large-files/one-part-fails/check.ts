import type { Check, CheckContext, Variation } from '#lessons/check';
import type { Problem } from '../../judging/problem.ts';
import { filmOf } from '../../judging/film-of.ts';
import { type BegunUpload, uploadsOf } from '../../judging/uploads-of.ts';
import { verifyFilm } from '../../judging/verify-film.ts';

const bucket = 'my-social-app';
const key = 'users/404/film.mp4';

const check: Check = async (context) => {
  const film = filmOf(context.files.get('video.mp4'), 11_000_000);
  if (!(await verifyFilm(context, { bucket, key, film }))) return;
  const found = whyMore(uploadsOf(context.requests));
  context.verify(
    found === undefined,
    'Only the part that failed was sent again.',
    found?.problem ?? '',
    found?.cure,
  );
};

/** What was sent more often than it had to. */
function whyMore(uploads: readonly BegunUpload[]): Problem | undefined {
  const begun = `Your program began ${uploads.length} uploads`;
  const cure = 'One `UploadId` is enough: a part can be sent again under the same number.';
  if (uploads.length > 1 && uploads.some(({ end }) => end === 'left'))
    return { problem: `${begun}, and left one unfinished. Its parts stay, and are paid.`, cure };
  if (uploads.length > 1)
    return {
      problem: `${begun}. In the second, every part has to be sent again, also those that had arrived.`,
      cure,
    };
  const parts = uploads[0]?.parts ?? [];
  const twice = parts.find((number, at) => parts.indexOf(number) !== at);
  if (twice === undefined) return undefined;
  const times = parts.filter((number) => number === twice).length;
  return {
    problem: `Part ${twice} arrived ${times} times. Only what has failed is to be sent again.`,
    cure: 'Send a part again where its error is caught, and nowhere else.',
  };
}

const givesUp: Check = async ({ error, requests, verify }: CheckContext) => {
  const stops = verify(
    error !== undefined,
    'An error that stays stops the program.',
    'S3 answered `AccessDenied`, and your program went on to its end. Nobody would learn that the film is missing.',
    'After some attempts, [[throw|raise]] the error again.',
  );
  if (!stops) return;
  verify(
    uploadsOf(requests).every(({ end }) => end !== 'left'),
    'It leaves no parts behind.',
    'Your program stopped, and left its upload unfinished. The parts that arrived stay, and are paid.',
    'Before you [[throw|raise]] the error, send AbortMultipartUpload.',
  );
};

export const variations: readonly Variation[] = [
  {
    where: 'S3 takes no part at all',
    faults: [{ operation: 'UploadPart', code: 'AccessDenied' }],
    mayStop: true,
    check: givesUp,
  },
  {
    where: '`video.mp4` is another video',
    files: { 'video.mp4': 'The bytes of another video.' },
    check,
  },
];

export default check;
