import { parseAnyAddress, parseQuery, type Query } from '#protocol/address';
import { S3Error } from '#protocol/errors';
import type { Resource } from './operation-row.ts';
import { type OperationName, operationRows } from './operations.ts';

const candidates = Map.groupBy(operationRows, (route) => `${route.method} ${route.on}`);

/** For each resource, the query parameters that turn a request into another operation. */
const subresources: Readonly<Record<Resource, ReadonlySet<string>>> = {
  service: subresourcesOf('service'),
  bucket: subresourcesOf('bucket'),
  object: subresourcesOf('object'),
};

function subresourcesOf(resource: Resource): Set<string> {
  return new Set(
    operationRows.flatMap(({ on, query }) => (on === resource ? (query?.slice(0, 1) ?? []) : [])),
  );
}

/** The parts of a request that decide which operation it is. */
export interface Routable {
  method: string;
  resource: Resource;
  query: Query;
  headers: Headers;
}

/** The operation that a request asks for. Throws MethodNotAllowed if there is none. */
export function route({ method, resource, query, headers }: Routable): OperationName {
  const asked =
    query.size === 0 ? undefined : [...query.keys()].find((key) => subresources[resource].has(key));
  for (const candidate of candidates.get(`${method} ${resource}`) ?? []) {
    if (candidate.header !== undefined && !headers.has(candidate.header)) continue;
    const fits =
      candidate.query?.every((key) => query.has(key)) ?? (asked === undefined || method === 'OPTIONS');
    if (fits) return candidate.name;
  }
  throw new S3Error('MethodNotAllowed', {
    details: { Method: method, ResourceType: (asked ?? resource).toUpperCase() },
  });
}

/**
 * The operation that a request asks of S3; `undefined` if it asks for none.
 * @example operationOf(new Request('https://my-social-app.s3.us-east-1.amazonaws.com/?list-type=2')) // 'ListObjectsV2'
 */
export function operationOf(request: {
  method: string;
  url: string | URL;
  headers: Headers;
}): OperationName | undefined {
  try {
    const url = new URL(request.url);
    const { bucket, key } = parseAnyAddress(url);
    const resource = resourceOf(bucket, key);
    return route({
      method: request.method,
      resource,
      query: parseQuery(url.search),
      headers: request.headers,
    });
  } catch {
    return undefined;
  }
}

/** The kind of resource that an address with this bucket and key names. */
export function resourceOf(bucket: string | undefined, key: string | undefined): Resource {
  if (bucket === undefined) return 'service';
  return key === undefined ? 'bucket' : 'object';
}
