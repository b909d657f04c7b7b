import { createPaging, regionIn, textAtMost } from '#gate/answers';
import { unescapeForm } from '#protocol/text';
import { child, children, readXml, textOf } from '#protocol/xml';
import type { CorsRule } from '#s3';
import type { AccountReader, ObjectSummary } from './account-reader.ts';
import type { Connection } from './connection.ts';

function corsRulesIn(xml: string): readonly CorsRule[] {
  const found = readXml(xml);
  const rules = found ? children(found, 'CORSRule') : [];
  return rules.map((rule) => {
    const texts = (name: string) => children(rule, name).map(({ text }) => text);
    return {
      allowedOrigins: texts('AllowedOrigin'),
      allowedMethods: texts('AllowedMethod'),
      allowedHeaders: texts('AllowedHeader'),
      exposeHeaders: texts('ExposeHeader'),
    };
  });
}

/**
 * Reads what an account holds through a connection, with S3's own operations.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export function createAccountReader(connection: Connection): AccountReader {
  const home = connection.environment.AWS_REGION ?? 'us-east-1';
  const regions = new Map<string, string>();

  /** A signed GET of a bucket's address. A bucket in another region says so; the request is then sent there, once. */
  const get = async (bucket: string, path: string, isAgain = false): Promise<Response> => {
    const region = regions.get(bucket) ?? home;
    const request = new Request(`https://${bucket}.s3.${region}.amazonaws.com/${path}`);
    const response = await connection.fetch(request, { sign: true, purpose: 'look' });
    const hint = regionIn(response.headers.get('x-amz-bucket-region'));
    if (response.ok || isAgain || hint === undefined || hint === region) return response;
    regions.set(bucket, hint);
    return get(bucket, path, true);
  };

  return {
    listBuckets: async () => {
      const request = new Request(`https://s3.${home}.amazonaws.com/`);
      const response = await connection.fetch(request, { sign: true, purpose: 'look' });
      const result = readXml(await textAtMost(response.body));
      const buckets = result && child(result, 'Buckets');
      return buckets ? children(buckets, 'Bucket').map((bucket) => textOf(bucket, 'Name') ?? '') : [];
    },

    listObjects: async (bucket, prefix = '') => {
      const objects: ObjectSummary[] = [];
      const follow = createPaging();
      let token: string | undefined;
      do {
        const query = new URLSearchParams({ 'list-type': '2', 'encoding-type': 'url', prefix });
        if (token !== undefined) query.set('continuation-token', token);
        const response = await get(bucket, `?${query}`);
        if (!response.ok) return objects;
        const result = readXml(await textAtMost(response.body));
        if (!result) return objects;
        for (const entry of children(result, 'Contents')) {
          objects.push({
            key: unescapeForm(textOf(entry, 'Key') ?? ''),
            size: Number(textOf(entry, 'Size')),
            eTag: textOf(entry, 'ETag') ?? '',
          });
        }
        token = textOf(result, 'NextContinuationToken');
        if (token !== undefined) follow(token);
      } while (token !== undefined);
      return objects;
    },

    getObject: async (bucket, key) => {
      const response = await get(bucket, key.split('/').map(encodeURIComponent).join('/'));
      if (!response.ok) return undefined;
      const metadata = [...response.headers].flatMap(([name, value]) =>
        name.startsWith('x-amz-meta-') ? [[name.slice('x-amz-meta-'.length), value] as const] : [],
      );
      const cacheControl = response.headers.get('cache-control');
      const contentDisposition = response.headers.get('content-disposition');
      return {
        key,
        ...(cacheControl !== null && { cacheControl }),
        ...(contentDisposition !== null && { contentDisposition }),
        body: new Uint8Array(await response.arrayBuffer()),
        contentType: response.headers.get('content-type') ?? '',
        metadata: Object.fromEntries(metadata),
      };
    },

    objectTags: async (bucket, key) => {
      const response = await get(bucket, `${key.split('/').map(encodeURIComponent).join('/')}?tagging`);
      const result = response.ok ? readXml(await textAtMost(response.body)) : undefined;
      const set = result && child(result, 'TagSet');
      const tags = set ? children(set, 'Tag') : [];
      return Object.fromEntries(tags.map((tag) => [textOf(tag, 'Key') ?? '', textOf(tag, 'Value') ?? '']));
    },

    bucketSetting: async (bucket, name) => {
      const response = await get(bucket, `?${name}`);
      return response.ok ? textAtMost(response.body) : undefined;
    },

    statusOf: async (address, method = 'GET') => {
      const url = URL.parse(address);
      if (url === null || !connection.reaches(url)) return undefined;
      const answer = connection.fetch(new Request(url, { method }), { purpose: 'look' });
      return answer.then(
        ({ status }) => status,
        () => undefined,
      );
    },

    corsRules: async (bucket) => {
      const response = await get(bucket, '?cors');
      return response.ok ? corsRulesIn(await textAtMost(response.body)) : [];
    },
  };
}
