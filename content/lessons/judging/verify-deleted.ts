import type { CheckContext } from '#lessons/check';
import { deletedKeys } from './deleted-keys.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** What is to be deleted, and whose it is. */
export interface Unwanted {
  readonly bucket: string;
  /** With its slash at the end: `users/303/`. */
  readonly prefix: string;
  /** As it follows “of”: `user 303`. */
  readonly owner: string;
}

/**
 * Verifies that nothing below a prefix is left, and that the run has deleted nothing else. Looks at the requests for the second: in
 * the reader's account an earlier run may have deleted it. Answers whether both hold.
 */
export async function verifyDeleted(
  context: CheckContext,
  unwanted: Unwanted,
): Promise<boolean> {
  const { account, requests, verify } = context;
  const { bucket, prefix, owner } = unwanted;
  const left = await account.listObjects(bucket, prefix);
  const keys = left.map(({ key }) => key);
  const why = whyLeft(keys, unwanted, requests);
  const nothing = `Nothing of ${owner} is left.`;
  if (!verify(left.length === 0, nothing, why.problem, why.cure))
    return false;
  const others = deletedKeys(requests)
    .filter((deleted) => deleted.bucket === bucket)
    .map(({ key }) => key)
    .filter((key) => !key.startsWith(prefix));
  const lost = whyLost(others, unwanted);
  const alone = 'Everything else was left alone.';
  return verify(others.length === 0, alone, lost.problem, lost.cure);
}

/** What the run has deleted although it is somebody else's. */
function whyLost(
  others: readonly string[],
  { prefix, owner }: Unwanted,
): Problem {
  const start = prefix.slice(0, -1);
  const stranger = others.find((key) => !key.startsWith(start));
  if (stranger !== undefined)
    return {
      problem: `Your program deleted ${quote(stranger)}, and that is not an object of ${owner}.`,
      cure: 'Ask S3 for the keys with a `Prefix`: it compares from the first character on.',
    };
  return {
    problem: `Your program deleted ${someOf(others)}. That is not of ${owner}, but its key begins with \`${start}\` as well.`,
    cure: `Which prefix do the keys of ${owner} have, and no others? Think about its last character.`,
  };
}

/** Why something is left. */
function whyLeft(
  left: readonly string[],
  { bucket, prefix, owner }: Unwanted,
  requests: CheckContext['requests'],
): Problem {
  const remain = `Still there: ${someOf(left)}.`;
  const deleted = deletedKeys(requests);
  const pattern = deleted.find(
    ({ key }) =>
      key === prefix || `${key}/` === prefix || key.includes('*'),
  );
  if (pattern)
    return {
      problem: `${remain} Your program deleted the key \`${pattern.key}\`, and S3 had nothing against it, although there is no such object. A delete takes whole keys: it knows no prefix and no star.`,
      cure: `List the keys of ${owner}, and delete those.`,
    };
  if (requests.some(({ operation }) => operation === 'DeleteBucket'))
    return {
      problem: `${remain} Your program tried to delete the bucket, which holds the objects of everybody.`,
      cure: `Delete the objects of ${owner}, and leave the bucket.`,
    };
  const listing = requests.findLast(({ operation }) =>
    operation?.startsWith('ListObjects'),
  );
  const asked = listing && new URL(listing.request.url).searchParams;
  if (asked?.get('prefix')?.startsWith('/'))
    return {
      problem: `${remain} Your program listed the keys that begin with \`${asked.get('prefix')}\`, and no key in \`${bucket}\` begins with a slash.`,
      cure: 'Leave the first slash of the prefix out.',
    };
  if (deleted.length === 0)
    return {
      problem: `${remain} Your program deleted nothing. To list is only to look.`,
      cure: 'Hand the keys of the list to [[`DeleteObjectsCommand`, and send it|`delete_objects`]].',
    };
  if (asked?.has('delimiter'))
    return {
      problem: `${remain} Your program listed with a delimiter, and then S3 shows one level only. The rest is in \`CommonPrefixes\`.`,
      cure: 'Leave the delimiter out: then S3 answers every key that begins with the prefix.',
    };
  if (isTruncated(listing))
    return {
      problem: `${remain} Your program has read one page of the list. A page has ${deleted.length.toLocaleString('en')} keys, and S3 said with \`IsTruncated\` that there are more.`,
      cure: 'Ask for page after page, and delete each: [[`paginateListObjectsV2`|a paginator]] does the asking.',
    };
  return {
    problem: remain,
    cure: 'Ask S3 for all keys that begin with the prefix, and delete each of them.',
  };
}

/** Some keys as a text, however many there are. */
export function someOf(keys: readonly string[]): string {
  const shown = keys.slice(0, 3).map(quote).join(', ');
  const more = keys.length - 3;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** Whether a listing said that there is another page. */
function isTruncated(
  listing: CheckContext['requests'][number] | undefined,
): boolean {
  return new TextDecoder()
    .decode(listing?.response?.body)
    .includes('<IsTruncated>true<');
}
