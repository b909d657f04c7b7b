import type { Check, CheckContext } from '#lessons/check';

const bucket = 'my-social-app';
const prefix = 'users/303/';
const neighbour = 'users/3030/profile.jpg';

const check: Check = async ({ account, requests, verify }) => {
  const deletes = requests.filter((r) => r.operation?.startsWith('DeleteObject'));
  const sent = deletes.some(({ response }) => response !== undefined && response.status < 300);
  if (!verify(sent, 'Your run deleted objects.', whyNoDelete(requests))) return;

  const left = (await account.listObjects(bucket, prefix)).map(({ key }) => key);
  const good = 'Nothing of user 303 is left.';
  if (!verify(left.length === 0, good, whyLeft(left, requests, deletes))) return;

  const others = await account.listObjects(bucket, neighbour);
  verify(others.length > 0, 'User 3030 has lost nothing.', whyNeighbour(requests));
};

function whyNoDelete(requests: CheckContext['requests']): string {
  const bucketDelete = requests.find((r) => r.operation === 'DeleteBucket');
  if (bucketDelete) {
    return 'S3 refused to delete the bucket: it is not empty. It holds the files of all users. Delete objects, one by one, with `DeleteObjectCommand`.';
  }
  return 'Your run deleted nothing. Listing finds the keys; send a `DeleteObjectCommand` for each of them.';
}

function whyLeft(
  left: readonly string[],
  requests: CheckContext['requests'],
  deletes: CheckContext['requests'],
): string {
  const asked = deletes.find(({ key }) => key === prefix || key?.includes('*'))?.key;
  if (asked !== undefined) {
    return `You deleted the key \`${asked}\`, and S3 answered 204 although there is no such object. A delete takes one whole key: no prefix, no star. List the keys below \`${prefix}\` and delete each.`;
  }
  const remaining = left.map((key) => `\`${key}\``).join(', ');
  return lastListing(requests)?.has('delimiter')
    ? `Still there: ${remaining}. With a delimiter a listing shows one level only. Leave \`Delimiter\` out: then S3 answers every key that begins with the prefix.`
    : `Still there: ${remaining}. List the keys that begin with \`${prefix}\` and delete each of them.`;
}

function whyNeighbour(requests: CheckContext['requests']): string {
  return lastListing(requests)?.get('prefix') === 'users/303'
    ? `You also deleted \`${neighbour}\`, the picture of another user: its key begins with \`users/303\` as well. End the prefix with a slash: \`${prefix}\`.`
    : `You also deleted \`${neighbour}\`, the picture of another user. Ask for the keys of user 303 only: \`Prefix: '${prefix}'\`.`;
}

function lastListing(requests: CheckContext['requests']): URLSearchParams | undefined {
  const listing = requests.findLast((r) => r.operation === 'ListObjectsV2');
  return listing && new URL(listing.request.url).searchParams;
}

export default check;
