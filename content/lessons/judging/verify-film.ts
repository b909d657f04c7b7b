import type { CheckContext } from '#lessons/check';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';
import { sameBytes } from './same-bytes.ts';
import { uploadsOf } from './uploads-of.ts';
import { whyOtherType } from './why-other-type.ts';

/** A large object that is to be stored in parts. */
export interface WantedFilm {
  readonly bucket: string;
  readonly key: string;
  readonly film: Uint8Array;
}

/** Verifies that a film is stored whole, with the type `video/mp4`, and by an upload in parts. Answers whether it is. */
export async function verifyFilm(
  context: CheckContext,
  wanted: WantedFilm,
): Promise<boolean> {
  const { account, requests, verify } = context;
  const { bucket, key, film } = wanted;
  const object = await account.getObject(bucket, key);
  if (object === undefined) {
    const { problem, cure } = whyNoFilm(requests, wanted);
    return verify(false, '', problem, cure);
  }
  const bytes = whyOtherFilm(object.body, film, key);
  const isWhole = verify(
    bytes === undefined,
    `The film is there, all ${film.length} bytes of it.`,
    bytes?.problem ?? '',
    bytes?.cure,
  );
  if (!isWhole) return false;
  const type = whyOtherType(object, 'video/mp4');
  const isTyped = verify(
    object.contentType === 'video/mp4',
    'Its type is `video/mp4`.',
    type.problem,
    type.cure,
  );
  if (!isTyped) return false;
  const inParts = uploadsOf(requests).some(
    (upload) => upload.key === key && upload.end === 'completed',
  );
  return verify(
    inParts,
    'It was sent in parts.',
    'The film was sent in one request. That works up to 5 GB, and when the network breaks, all of it has to be sent again.',
    'Send it in parts.',
  );
}

/** Why there is no film. */
function whyNoFilm(
  requests: CheckContext['requests'],
  { key }: WantedFilm,
): Problem {
  const begun = uploadsOf(requests);
  const own = begun.find((upload) => upload.key === key);
  if (own?.end === 'aborted')
    return {
      problem: `There is no object under \`${key}\`: its upload was aborted, and S3 threw the parts away.`,
      cure: 'Abort only when an error stays. When all parts have arrived, complete.',
    };
  if (own)
    return {
      problem: `There is no object under \`${key}\`. Your program sent parts, and did not complete the upload: they are kept and paid, and are no object.`,
      cure: 'The last step is [[`CompleteMultipartUploadCommand`, or to wait for `done()`|`complete_multipart_upload`; `upload_file` takes it by itself]].',
    };
  const other = begun.find((upload) => upload.end === 'completed')?.key;
  if (other !== undefined)
    return {
      problem: `There is no object under \`${key}\`. Your program stored a film under ${quote(other)}.`,
      cure: `The key is \`${key}\`, letter by letter.`,
    };
  return {
    problem: `There is no object under \`${key}\`, and your program began no upload in parts.`,
    cure: 'An upload begins [[when `done()` of an `Upload` is called, or with `CreateMultipartUploadCommand`|with `upload_file`, or with `create_multipart_upload`]].',
  };
}

/** Why an object is not the film. */
function whyOtherFilm(
  body: Uint8Array,
  film: Uint8Array,
  key: string,
): Problem | undefined {
  if (sameBytes(body, film)) return undefined;
  const begin = `The object \`${key}\` has ${body.length} bytes`;
  if (body.length < film.length)
    return {
      problem: `${begin}, and the film has ${film.length}. A part of it is missing.`,
      cure: 'Count the parts: what is left over at the end is a part, too.',
    };
  if (body.length > film.length)
    return {
      problem: `${begin}, and the film has only ${film.length}. Something was sent more than once.`,
      cure: 'Each part has its own piece of the film: [[`film.subarray(start, end)`|`film[start:end]`]].',
    };
  return {
    problem: `${begin}, as many as the film, but not the same ones.`,
    cure: 'Part 1 is the beginning of the film, part 2 goes on where part 1 ends.',
  };
}
