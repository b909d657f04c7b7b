import type { CheckContext, Exchange, RunFacts } from '#lessons/check';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';
import { sameBytes } from './same-bytes.ts';
import { whyOtherKey } from './why-other-key.ts';

/** What is looked for, and is not there. */
interface Missing {
  readonly file: string;
  readonly bucket: string;
  readonly key: string;
}

/** Why there is no object under a key: where the file is instead, or what the run did with it. */
export async function whyNotThere(
  context: Pick<CheckContext, 'account' | 'requests' | 'files'>,
  missing: Missing,
): Promise<Problem> {
  const { requests, files } = context;
  const { file, bucket, key } = missing;
  const found = await whereIs(context, files.get(file));
  const elsewhere = found.find((place) => place.bucket !== bucket);
  const here = found.find((place) => place.bucket === bucket);
  if (here) return whyOtherKey(here.key, missing, found.length);
  if (elsewhere) {
    return {
      problem: `\`${file}\` is in the bucket ${quote(elsewhere.bucket)}, not in \`${bucket}\`.`,
      cure: `\`Bucket\` names the bucket: \`${bucket}\`.`,
    };
  }
  if (wasDeleted(requests, key)) {
    return {
      problem: `There was an object under \`${key}\`, and your program deleted it again before it ended.`,
      cure: 'Leave it there: look for what deletes it.',
    };
  }
  const refused = requests.find(
    ({ response }) => response !== undefined && response.status >= 300,
  );
  if (refused) {
    const code =
      /<Code>(\w+)</.exec(
        new TextDecoder().decode(refused.response?.body),
      )?.[1] ?? `status ${refused.response?.status}`;
    return {
      problem: `There is no object under \`${key}\`. S3 refused a request with \`${code}\`, and your program went on.`,
      cure: 'Let the error stop the program while you look for its cause: what catches it hides it.',
    };
  }
  const attempt = storedBy(requests).findLast(
    ({ request }) => !holdsOther(request.body, file, files),
  );
  if (attempt) {
    const used = attempt.key ?? '';
    if (isOverwritten(attempt, requests)) return overwritten(used, file);
    if (attempt.bucket === bucket) {
      const { problem, cure } = whyOtherKey(used, missing);
      return { problem: `${problem} No object holds \`${file}\`.`, cure };
    }
    return {
      problem: `There is no object under \`${key}\` in \`${bucket}\`, and none that holds \`${file}\`. What your program stored is in the bucket ${quote(attempt.bucket ?? '')}, under ${quote(used)}.`,
      cure: `Store \`${file}\` in \`${bucket}\`, under \`${key}\`.`,
    };
  }
  return {
    problem: `There is no object under \`${key}\`: your program sent nothing that stores \`${file}\`. [[A command by itself does nothing.|To prepare a request is not to send it.]]`,
    cure: '[[Make a `PutObjectCommand` and hand it to `s3.send`; wait for it with `await`.|Call `put_object` of the client.]]',
  };
}

/** Operations after which there is an object that was not there before. */
const stores: ReadonlySet<string> = new Set([
  'PutObject',
  'CopyObject',
  'PostObject',
  'CompleteMultipartUpload',
]);

/** All places of the account in which these bytes are. */
async function whereIs(
  { account }: Pick<RunFacts, 'account'>,
  bytes: Uint8Array | undefined,
) {
  const places: { readonly bucket: string; readonly key: string }[] = [];
  for (const bucket of await account.listBuckets()) {
    for (const { key, size } of await account.listObjects(bucket)) {
      if (size !== bytes?.length) continue;
      const object = await account.getObject(bucket, key);
      if (sameBytes(object?.body, bytes)) places.push({ bucket, key });
    }
  }
  return places;
}

/** The requests of a run after which there was an object. */
export function storedBy(
  requests: RunFacts['requests'],
): RunFacts['requests'] {
  return requests.filter(
    ({ operation, response }) =>
      operation !== undefined &&
      stores.has(operation) &&
      response !== undefined &&
      response.status < 300,
  );
}

/** Whether a run stored something else under the same key later. */
export function isOverwritten(
  { bucket, key, index }: Pick<Exchange, 'bucket' | 'key' | 'index'>,
  requests: RunFacts['requests'],
): boolean {
  return storedBy(requests).some(
    (later) =>
      later.index > index && later.bucket === bucket && later.key === key,
  );
}

/** Says that one key was used for more than one file. */
export function overwritten(key: string, file: string): Problem {
  return {
    problem: `Your program stored \`${file}\` under the key ${quote(key)}, and then something else under the same key. One key names one object, so the second replaced the first.`,
    cure: 'Give each file a key of its own.',
  };
}

/** Whether a body is another one of the reader's files: then its request was not meant for this one. */
function holdsOther(
  body: Uint8Array,
  file: string,
  files: RunFacts['files'],
): boolean {
  return [...files].some(
    ([name, bytes]) => name !== file && sameBytes(body, bytes),
  );
}

function wasDeleted(requests: RunFacts['requests'], key: string): boolean {
  return requests.some(
    ({ operation, key: named, request }) =>
      (operation === 'DeleteObject' && named === key) ||
      (operation === 'DeleteObjects' &&
        new TextDecoder()
          .decode(request.body)
          .includes(`<Key>${key}</Key>`)),
  );
}
