import type { Check, CheckContext, Variation } from '#lessons/check';
import { deletedKeys } from '../../judging/deleted-keys.ts';
import type { Problem } from '../../judging/problem.ts';
import { quote } from '../../judging/quote.ts';
import { type Version, versionsOf } from '../../judging/versions-of.ts';

const bucket = 'my-social-app';
const prefix = 'users/303/';

const check: Check = async (context) => {
  const { account, requests, verify } = context;
  const isStored = requests.some(
    ({ operation, key }) => operation === 'PutObject' && key === 'users/3030/profile.jpg',
  );
  const gone = 'Your program no longer stores the objects that it is to delete.';
  if (!verify(isStored, 'The objects were stored first.', gone, 'Leave the first part as it was.')) return;
  const left = await versionsOf(account, bucket, prefix);
  const { problem, cure } = whyLeft(left, context);
  const none = 'No version and no delete marker of user 303 is left.';
  if (!verify(left.length === 0, none, problem, cure)) return;
  const other = deletedKeys(requests).find(({ key }) => !key.startsWith(prefix))?.key ?? '';
  verify(
    other === '',
    'All others have kept theirs.',
    `Your program deleted ${quote(other)}, and that is not an object of user 303.`,
    'Which prefix do the keys of user 303 have, and no others? Think about its last character.',
  );
};

/** Why versions or markers are left. */
function whyLeft(left: readonly Version[], { requests }: CheckContext): Problem {
  const markers = left.filter(({ isMarker }) => isMarker).length;
  const versions = left.length - markers;
  const remain = `Still there: ${countOf(versions, 'version')} and ${countOf(markers, 'delete marker')}.`;
  const deletes = requests.filter(({ operation }) => operation?.startsWith('DeleteObject'));
  const named = deletedKeys(requests).filter(({ versionId }) => versionId !== undefined);
  if (
    requests.some(
      ({ operation, request }) => operation === 'PutBucketVersioning' && isSuspension(request.body),
    )
  )
    return {
      problem: `${remain} Your program suspended versioning. That changes what becomes of the next uploads and deletes, and takes no version away.`,
      cure: 'Leave versioning on, and delete the versions by their `VersionId`.',
    };
  if (named.length === 0)
    return {
      problem: `${remain} Your program deleted keys, without a version, and that only puts markers on top. Every byte is there and is paid for.`,
      cure: 'List the versions with ListObjectVersions, and hand `VersionId` to the delete beside `Key`.',
    };
  if (deletes.length > 0 && versions === 0)
    return {
      problem: `${remain} The bytes are gone. The markers have no bytes, but they name the key of the user, and keep a bucket from being empty.`,
      cure: 'ListObjectVersions answers two lists, `Versions` and `DeleteMarkers`. Delete both.',
    };
  if (requests.some(({ response }) => text(response?.body).includes('<IsTruncated>true<')))
    return {
      problem: `${remain} Your program read one page of the list, and S3 said with \`IsTruncated\` that there are more.`,
      cure: 'List again after each delete, until nothing is found.',
    };
  if (!requests.some(({ request }) => new URL(request.url).searchParams.has('versions')))
    return {
      problem: `${remain} Your program deleted versions that it had an id of, and did not ask S3 which others there are.`,
      cure: 'Only ListObjectVersions names them all.',
    };
  if (!named.some(({ key, versionId }) => isUpload(requests, key, versionId)))
    return {
      problem: `${remain} Your program deleted delete markers, and no version. That brings back what they had hidden.`,
      cure: 'ListObjectVersions answers two lists, `Versions` and `DeleteMarkers`. Delete both.',
    };
  return {
    problem: `${remain} Your program has deleted some versions, and not all.`,
    cure: 'Take all that ListObjectVersions names below the prefix, old versions and new ones, and the markers.',
  };
}

/** Whether a version is one that the run has uploaded. */
function isUpload(requests: CheckContext['requests'], key: string, id: string | undefined): boolean {
  return requests.some(
    (request) =>
      request.operation === 'PutObject' &&
      request.key === key &&
      request.response?.headers.some(([name, value]) => name === 'x-amz-version-id' && value === id),
  );
}

function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function text(body: Uint8Array | undefined): string {
  return new TextDecoder().decode(body);
}

function isSuspension(body: Uint8Array): boolean {
  return text(body).includes('Suspended');
}

export const variations: readonly Variation[] = [
  {
    where: 'user 303 has 1,010 versions more',
    seed: [
      {
        name: bucket,
        versioning: true,
        objects: Array.from({ length: 1010 }, (_, index) => ({ key: `${prefix}diary/${index % 500}.txt` })),
      },
    ],
    check,
  },
];

export default check;
