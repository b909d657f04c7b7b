import type { Check, CheckContext, Variation } from '#lessons/check';
import { deletedKeys } from '../../judging/deleted-keys.ts';
import type { Problem } from '../../judging/problem.ts';
import { someOf } from '../../judging/verify-deleted.ts';
import { versionsOf } from '../../judging/versions-of.ts';

const bucket = 'my-social-app';
const prefix = 'users/201/';

/** Verifies that each key is readable again, with the text that it had. */
const verifyBack =
  (texts: Readonly<Record<string, string>>): Check =>
  async (context) => {
    const { account, requests, verify } = context;
    const accident = deletedKeys(requests).filter(({ versionId }) => versionId === undefined);
    const happened = verify(
      accident.length > 0,
      'The accident has happened.',
      'Your program no longer deletes anything by accident, so there is nothing to bring back.',
      'Leave the first part of the program as it was, and add what undoes it below.',
    );
    if (!happened) return;
    const keys = Object.keys(texts);
    const there = (await account.listObjects(bucket, prefix)).map(({ key }) => key);
    const hidden = keys.filter((key) => !there.includes(key));
    const { problem, cure } = await whyHidden(hidden, context);
    if (!verify(hidden.length === 0, 'Every object is there again.', problem, cure)) return;
    const other: string[] = [];
    for (const [key, text] of Object.entries(texts)) {
      const object = await account.getObject(bucket, key);
      if (new TextDecoder().decode(object?.body) !== text) other.push(key);
    }
    verify(
      other.length === 0,
      'Each holds what it held before.',
      `There is something under ${someOf(other)} again, but not what was deleted.`,
      'The bytes are in the newest version below the markers. Nothing has to be uploaded.',
    );
  };

/** Why something is still hidden, or gone. */
async function whyHidden(hidden: readonly string[], { account, requests }: CheckContext): Promise<Problem> {
  const versions = await versionsOf(account, bucket, prefix);
  const lost = hidden.filter((key) => !versions.some((one) => one.key === key && !one.isMarker));
  if (lost.length > 0)
    return {
      problem: `There is no version of ${someOf(lost)} any more. Your program deleted the versions with the bytes, and those do not come back.`,
      cure: 'ListObjectVersions answers two lists. Delete what is in `DeleteMarkers`, not what is in `Versions`. Reset the account, and run again.',
    };
  const named = deletedKeys(requests).filter(({ versionId }) => versionId !== undefined);
  const markers = versions.filter(({ key, isMarker }) => isMarker && key === hidden[0]).length;
  const still = `${someOf(hidden)}: still hidden by ${markers === 1 ? 'a delete marker' : `${markers} delete markers`}.`;
  const accidents = accidentsOf(requests);
  if (named.length === 0 && accidents > 2)
    return {
      problem: `${still} A delete without a \`VersionId\` puts one more marker on top, also when there is a marker already.`,
      cure: 'Name the marker: DeleteObject takes its `VersionId`.',
    };
  const isSuspended = (await account.bucketSetting(bucket, 'versioning'))?.includes('Suspended');
  if (isSuspended)
    return {
      problem: `${still} Your program suspended versioning, and that brings nothing back.`,
      cure: 'Leave versioning on. The markers have to go.',
    };
  if (named.length === 0)
    return {
      problem: `${still} Your program has deleted no marker.`,
      cure: 'Find the markers with ListObjectVersions, and delete each by its `VersionId`.',
    };
  if (named.some(({ key }) => hidden.includes(key)))
    return {
      problem: `${still} Your program deleted the marker on top, and below it is another: the script ran twice.`,
      cure: 'Delete all that `DeleteMarkers` has, not only the latest.',
    };
  return {
    problem: `${still} Your program has brought back other keys, and this one it does not know.`,
    cure: 'Ask S3 which markers there are below the prefix, and take the keys from its answer.',
  };
}

/** How often a key was deleted without a version, at most. */
function accidentsOf(requests: CheckContext['requests']): number {
  const keys = deletedKeys(requests)
    .filter(({ versionId }) => versionId === undefined)
    .map(({ key }) => key);
  return Math.max(...keys.map((key) => keys.filter((one) => one === key).length));
}

const own = { [`${prefix}cover.jpg`]: 'The cover.', [`${prefix}profile.jpg`]: 'The profile.' };

export const variations: readonly Variation[] = [
  {
    where: 'user 201 has two objects more',
    seed: [
      {
        name: bucket,
        versioning: true,
        objects: [
          { key: `${prefix}album/1.jpg`, body: 'A day at the sea.' },
          { key: `${prefix}bio.txt`, body: 'I was here.' },
          { key: `${prefix}bio.txt`, body: 'I am here.' },
        ],
      },
    ],
    check: verifyBack({
      ...own,
      [`${prefix}album/1.jpg`]: 'A day at the sea.',
      [`${prefix}bio.txt`]: 'I am here.',
    }),
  },
];

export default verifyBack(own);
