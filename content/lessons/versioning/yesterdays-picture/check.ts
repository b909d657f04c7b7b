import type { Check, CheckContext, Variation } from '#lessons/check';
import { deletedKeys } from '../../judging/deleted-keys.ts';
import type { Problem } from '../../judging/problem.ts';
import { quote } from '../../judging/quote.ts';
import { whyOtherType } from '../../judging/why-other-type.ts';

const bucket = 'my-social-app-pictures';
const key = 'users/202/profile.jpg';

/** Verifies that the key holds the last picture that was not empty. */
const verifyPicture =
  (wanted: string): Check =>
  async (context) => {
    const { account, requests, verify } = context;
    const deleted = deletedKeys(requests)[0];
    const kept = verify(
      deleted === undefined,
      'Nothing was deleted.',
      deleted?.versionId === undefined
        ? `Your program deleted ${quote(deleted?.key ?? '')}: there is a delete marker on top of it now.`
        : 'Your program deleted a version, and it does not come back. All versions have to stay: somebody wants to look at the empty ones.',
      'Put a copy of the good version on top. Reset the account, and run again.',
    );
    if (!kept) return;
    const object = await account.getObject(bucket, key);
    const text = new TextDecoder().decode(object?.body);
    const { problem, cure } = await whyOther(text, context);
    if (!verify(text === wanted, `\`${key}\` is ${quote(wanted)} again.`, problem, cure)) return;
    const type = object?.contentType ?? '';
    const why = whyOtherType({ contentType: type, metadata: object?.metadata ?? {} }, 'image/jpeg');
    verify(type === 'image/jpeg', 'It is still `image/jpeg`.', why.problem, why.cure);
  };

/** Why the key holds something else. */
async function whyOther(text: string, { account, requests }: CheckContext): Promise<Problem> {
  const elsewhere = (await account.listObjects(bucket)).find((object) => object.key !== key);
  if (elsewhere)
    return {
      problem: `Your program stored something under ${quote(elsewhere.key)}. The app asks for \`${key}\`.`,
      cure: 'A version is put back by a copy onto its own key.',
    };
  const stored = requests.some(
    ({ operation, response }) =>
      (operation === 'CopyObject' || operation === 'PutObject') && response?.status === 200,
  );
  if (text === '')
    return stored
      ? {
          problem:
            'Your program put a version on top that is empty as well. The one below the newest is not always good.',
          cure: 'Look at `Size` of each version: newest first, the first that is not 0.',
        }
      : {
          problem: `\`${key}\` is still empty: your program has stored nothing. To read an old version changes nothing.`,
          cure: 'Send a `CopyObjectCommand` from the good version onto its own key.',
        };
  return {
    problem: `\`${key}\` is ${quote(text)} now. There is a newer version that is not empty.`,
    cure: 'ListObjectVersions answers the newest first. Take the first whose `Size` is not 0.',
  };
}

export const variations: readonly Variation[] = [
  {
    where: 'there is a good picture of Thursday, and an empty one above it',
    seed: [
      {
        name: bucket,
        versioning: true,
        objects: [
          { key, contentType: 'image/jpeg', body: 'The picture of Thursday.' },
          { key, contentType: 'image/jpeg' },
        ],
      },
    ],
    check: verifyPicture('The picture of Thursday.'),
  },
];

export default verifyPicture('The picture of Tuesday.');
