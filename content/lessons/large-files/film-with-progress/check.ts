import type { Check, CheckContext, Variation } from '#lessons/check';
import type { Problem } from '../../judging/problem.ts';
import { filmOf } from '../../judging/film-of.ts';
import { uploadsOf } from '../../judging/uploads-of.ts';
import { verifyFilm } from '../../judging/verify-film.ts';

const key = 'users/303/film.mp4';
const size = 12 * 1024 * 1024;

const check: Check = async (context) => {
  const film = filmOf(context.files.get('video.mp4'), size);
  if (!(await verifyFilm(context, { bucket: 'my-social-app', key, film }))) return;
  const found = whyNoProgress(context);
  context.verify(
    found === undefined,
    'Your program says how far it is, after each part.',
    found?.problem ?? '',
    found?.cure,
  );
};

/** A line such as `0 %`: it says that nothing is there yet, not how far the upload is. */
const nothingYet = /^\D*0\b(?!\.\d)/;

/** What is missing in what a run printed of its way. */
function whyNoProgress({ output, requests }: CheckContext): Problem | undefined {
  const upload = uploadsOf(requests).findLast((one) => one.key === key && one.end === 'completed');
  const parts = upload?.parts.length ?? 0;
  const told = output.filter((line) => /\d|NaN/.test(line) && !nothingYet.test(line));
  if (told.length === 0)
    return {
      problem: 'Your program printed nothing while the parts arrived.',
      cure: '[[Listen to `httpUploadProgress` before you call `done()`.|Give the upload a `Callback`: boto3 calls it with the number of bytes that it has just sent.]]',
    };
  if (told.some((line) => line.includes('NaN')))
    return {
      problem: 'Your program printed `NaN`: of a stream, `Upload` does not know the `total`.',
      cure: 'Your program knows it: the length of the film.',
    };
  if (told.length < parts)
    return {
      problem: `The film has ${parts} parts, and your program told of its way only ${told.length === 1 ? 'once' : `${told.length} times`}.`,
      cure: 'Print in the [[listener of `httpUploadProgress`, which is called after each part|`Callback`, which is called while the parts are sent]].',
    };
  const end = new RegExp(`\\b(100|${size}|12)\\b`);
  if (!told.some((line) => end.test(line.replaceAll(/[,_]/g, ''))))
    return {
      problem: `Your program printed something for each part, but never that all of it is there: not 100, and not ${size}.`,
      cure: 'The [[listener gets `loaded`, the bytes that are there|`Callback` gets the bytes of one call alone: add them up]]. Divide by the length of the film.',
    };
  return undefined;
}

export const variations: readonly Variation[] = [
  {
    where: '`video.mp4` is another video',
    files: { 'video.mp4': 'The bytes of another video.' },
    check,
  },
];

export default check;
