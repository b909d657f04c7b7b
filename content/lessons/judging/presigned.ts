import type { CheckContext, Exchange } from '#lessons/check';

/**
 * Whether an address carries a signature: one of version 4, or the older one of version 2, which boto3 makes for `us-east-1` unless it is
 * told otherwise.
 */
export function isPresigned({ searchParams }: URL): boolean {
  return (
    searchParams.has('X-Amz-Signature') ||
    (searchParams.has('AWSAccessKeyId') && searchParams.has('Signature'))
  );
}

/** For how long a presigned address is good. */
export interface LinkTime {
  readonly seconds: number;
  /** As it follows “works for”: `600 seconds`. */
  readonly words: string;
}

/**
 * For how long a presigned address is good. A signature of version 4 says it. One of version 2 says only when it ends, so the time is
 * counted from an answer that came at about the time at which it was made, to ten seconds.
 */
export function linkTimeOf(
  { searchParams }: URL,
  near: Exchange | undefined,
): LinkTime {
  const exact = searchParams.get('X-Amz-Expires');
  if (exact !== null)
    return { seconds: Number(exact), words: `${Number(exact)} seconds` };
  const date = near?.response?.headers.find(
    ([name]) => name === 'date',
  )?.[1];
  const made = (date === undefined ? Date.now() : Date.parse(date)) / 1000;
  const left = Number(searchParams.get('Expires')) - made;
  const seconds = Math.round(left / 10) * 10;
  return { seconds, words: `about ${seconds} seconds` };
}

/**
 * The method that a presigned address is good for. Not every address says it: then those methods are tried that change nothing, and if
 * none fits, it is `another method`.
 */
export async function methodOf(
  address: URL,
  account: CheckContext['account'],
): Promise<string> {
  const operation = address.searchParams.get('x-id');
  if (operation !== null)
    return operation.replace('Object', '').toUpperCase();
  for (const method of ['GET', 'HEAD'] as const)
    if ((await account.statusOf(address.href, method)) !== 403)
      return method;
  return 'another method';
}
