import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { unescapeForm } from '#protocol/text';
import { compareKeys } from './compare-keys.ts';
import { type Entry, nameOf } from './entry.ts';

/** What is listed: the keys of a bucket that begin with `prefix`, grouped at the next `/` or not. */
export interface Listing {
  readonly bucket: string;
  readonly prefix: string;
  readonly isGrouped: boolean;
}

/** One answer of ListObjectsV2: up to 1,000 entries, in S3's order. */
export interface ListPage {
  readonly entries: readonly Entry[];
  /** The token that asks for the next page; absent if there is none. */
  readonly next: string | undefined;
}

/** Asks for a page of a listing. */
export async function listPage(
  client: S3Client,
  { bucket, prefix, isGrouped }: Listing,
  token: string | undefined,
): Promise<ListPage> {
  const { Contents, CommonPrefixes, NextContinuationToken } = await client.send(
    new ListObjectsV2Command({
      Bucket: bucket,
      // XML cannot hold some of the characters that a key may have.
      EncodingType: 'url',
      ...(prefix !== '' && { Prefix: prefix }),
      ...(isGrouped && { Delimiter: '/' }),
      ...(token !== undefined && { ContinuationToken: token }),
    }),
  );
  const objects = (Contents ?? []).map(({ Key = '', Size = 0 }): Entry => ({
    kind: 'object',
    key: decodeKey(Key),
    size: Size,
  }));
  const prefixes = (CommonPrefixes ?? []).map(({ Prefix = '' }): Entry => ({
    kind: 'prefix',
    prefix: decodeKey(Prefix),
  }));
  const entries =
    prefixes.length === 0
      ? objects
      : [...objects, ...prefixes].sort((one, other) => compareKeys(nameOf(one), nameOf(other)));
  return { entries, next: NextContinuationToken };
}

/** Decodes a key from an answer with `EncodingType: 'url'`. */
export function decodeKey(text: string): string {
  return unescapeForm(text);
}
