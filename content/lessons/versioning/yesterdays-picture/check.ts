import type { Check, CheckContext, Variation } from '#lessons/check';
import { deletedKeys } from '../../judging/deleted-keys.ts';
import { quote } from '../../judging/quote.ts';
import { verifyStored } from '../../judging/verify-stored.ts';

const bucket = 'my-social-app';
const key = 'users/202/profile.jpg';

const check: Check = async (context) => {
  const { account, requests, verify } = context;
  const uploads = requests.filter(
    ({ operation, key: named, response }) =>
      operation === 'PutObject' && named === key && response?.status === 200,
  );
  const accident = uploads.find(({ request }) => request.body.length === 0);
  const happened = verify(
    accident !== undefined && uploads[0] !== accident,
    'The accident has happened.',
    `Your program did not upload a picture and then nothing under \`${key}\`, so there is nothing to bring back.`,
    'Store the picture, then send a second PutObject with the same key and no `Body`.',
  );
  if (!happened) return;
  const isKept = verify(
    versionOf(uploads[0]) !== undefined,
    'The first picture was kept below the empty one.',
    'The empty upload replaced the picture: the bucket kept no versions when the picture was uploaded.',
    'Send PutBucketVersioning with the `Status` `Enabled` before the first upload.',
  );
  if (!isKept) return;
  const deleted = deletedKeys(requests)[0];
  const isWhole = verify(
    deleted === undefined,
    'Nothing was deleted.',
    deleted?.versionId === undefined
      ? `Your program deleted the key ${quote(deleted?.key ?? '')}: that lays a delete marker on top, and the empty version stays.`
      : 'Your program deleted a version, and it does not come back. Somebody wanted to look at the empty one.',
    'Put a copy of the good version on top.',
  );
  if (!isWhole) return;
  const elsewhere = requests.find(({ operation, key: named }) => operation === 'CopyObject' && named !== key);
  const isHere = verify(
    elsewhere === undefined,
    'The copy has the key of the picture.',
    `Your program copied the picture to ${quote(elsewhere?.key ?? '')}. The app asks for \`${key}\`.`,
    'A version is put back by a copy onto its own key.',
  );
  if (!isHere) return;
  const object = await account.getObject(bucket, key);
  const isBack = verify(
    object?.body.length !== 0,
    'The empty version is no longer on top.',
    ...whyEmpty(context),
  );
  if (!isBack) return;
  const wanted = { file: 'profile.jpg', bucket, key, type: 'image/jpeg' };
  if (!(await verifyStored(context, wanted))) return;
  const wasRead = requests.some(
    ({ operation, request }) =>
      operation === 'CopyObject' || (operation === 'GetObject' && request.url.includes('versionId=')),
  );
  verify(
    wasRead,
    'It came from the older version.',
    'Your program uploaded the file again. On the morning after, the app has no file any more: it has only what S3 has.',
    'Let the bytes come from the older version: copy it onto its key.',
  );
};

/** Why the key is still empty, and the cure. */
function whyEmpty({ requests }: CheckContext): [problem: string, cure: string] {
  const copied = requests.some(
    ({ operation, response }) => operation === 'CopyObject' && response?.status === 200,
  );
  return copied
    ? [
        'Your program copied a version, and it was the empty one.',
        'Keep the `VersionId` that the first upload answers, and name it in `CopySource`.',
      ]
    : [
        `\`${key}\` is still empty: your program has put nothing on top. To read an old version changes nothing.`,
        'Send a CopyObject from the good version onto its own key.',
      ];
}

/** The version that an upload has made; `undefined` in a bucket that keeps none. */
function versionOf(upload: CheckContext['requests'][number] | undefined): string | undefined {
  return upload?.response?.headers.find(([name]) => name === 'x-amz-version-id')?.[1];
}

export const variations: readonly Variation[] = [
  {
    where: '`profile.jpg` is another picture',
    files: { 'profile.jpg': 'The bytes of another picture.' },
    check,
  },
];

export default check;
