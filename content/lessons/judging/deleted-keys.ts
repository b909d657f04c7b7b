import type { RunFacts } from '#lessons/check';

/** A key that a run asked S3 to delete, and where. */
export interface DeletedKey {
  readonly bucket: string;
  readonly key: string;
  /** The one version that was named; absent where the key alone was. */
  readonly versionId?: string;
}

/** What a run asked S3 to delete, one by one or many at once, and whether or not S3 did. */
export function deletedKeys(
  requests: RunFacts['requests'],
): readonly DeletedKey[] {
  return requests.flatMap(({ operation, bucket = '', key, request }) => {
    if (operation === 'DeleteObject') {
      const id = new URL(request.url).searchParams.get('versionId');
      return [{ bucket, key: key ?? '', ...versionOf(id) }];
    }
    if (operation !== 'DeleteObjects') return [];
    return namedIn(new TextDecoder().decode(request.body)).map((named) => ({
      bucket,
      ...named,
    }));
  });
}

/** The keys and versions that the body of a DeleteObjects request names. */
function namedIn(xml: string) {
  const objects = xml.match(/<Object>.*?<\/Object>/gs) ?? [];
  return objects.map((object) => ({
    key: textIn(object, 'Key') ?? '',
    ...versionOf(textIn(object, 'VersionId')),
  }));
}

function versionOf(id: string | null | undefined) {
  return id ? { versionId: id } : {};
}

function textIn(xml: string, element: string): string | undefined {
  return new RegExp(`<${element}>(.*?)</${element}>`, 's')
    .exec(xml)?.[1]
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
