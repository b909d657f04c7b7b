import type { RunFacts } from '#lessons/check';

/** One version of an object, or a delete marker. */
export interface Version {
  readonly key: string;
  readonly versionId: string;
  readonly isMarker: boolean;
}

/**
 * The versions and delete markers below a prefix, by key, and of each key the newest first. One page of them, which is enough to see
 * that something is left. Without the bucket there are none.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html
 */
export async function versionsOf(
  account: RunFacts['account'],
  bucket: string,
  prefix: string,
): Promise<readonly Version[]> {
  const query = `versions&prefix=${encodeURIComponent(prefix)}`;
  const xml = (await account.bucketSetting(bucket, query)) ?? '';
  const entries = xml.match(/<(Version|DeleteMarker)>.*?<\/\1>/gs) ?? [];
  return entries.map((entry) => ({
    key: textIn(entry, 'Key'),
    versionId: textIn(entry, 'VersionId'),
    isMarker: entry.startsWith('<DeleteMarker>'),
  }));
}

function textIn(xml: string, element: string): string {
  const text = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(xml);
  return (text?.[1] ?? '').replaceAll('&amp;', '&');
}
