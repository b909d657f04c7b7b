import { gunzipSync } from 'node:zlib';
import type { Files } from './read-wheel.ts';

/** The services whose descriptions are kept, and botocore's data that belong to no service. */
const services = ['s3', 'sts'];
const dataOfAll = ['_retry.json', 'partitions.json', 'sdk-default-configuration.json', 'endpoints.json'];
/** What no program on S3 reaches: time zones that the browser has not asked for, certificates, examples, types. */
const unneeded =
  /^(?:dateutil\/zoneinfo\/.*\.gz|botocore\/cacert\.pem|boto3\/examples\/.*|[^/]+\.data\/.*|.*\.(?:rst|pyi|typed|txt))$/;

/** Whether a file of a wheel is needed by programs on S3. */
export function isNeeded(path: string): boolean {
  const [, inData] = /^(?:botocore|boto3)\/data\/(.*)$/.exec(path) ?? [];
  if (inData === undefined) return !unneeded.test(path);
  const [service = '', ...rest] = inData.split('/');
  if (rest.length === 0) return dataOfAll.includes(service);
  return services.includes(service) && !inData.includes('examples');
}

/** The file as it is served: botocore's data without what only people read. The archive is compressed as a whole. */
export function cutFile(path: string, bytes: Uint8Array): readonly [path: string, bytes: Uint8Array] {
  if (!/\/data\/.*\.json(?:\.gz)?$/.test(path)) return [path, bytes];
  const text = new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  const data: unknown = JSON.parse(text);
  const cut = path.endsWith('/endpoints.json') ? cutEndpoints(data as Endpoints) : data;
  return [path.replace(/\.gz$/, ''), new TextEncoder().encode(JSON.stringify(cut, blank))];
}

/** Documentation is left empty rather than out: where it is missing, botocore takes some shapes for others. */
const blank = (key: string, value: unknown) =>
  key === 'documentation' && typeof value === 'string' ? '' : value;

interface Endpoints {
  readonly partitions: readonly { readonly services: Readonly<Record<string, unknown>> }[];
}

function cutEndpoints(data: Endpoints): Endpoints {
  return {
    ...data,
    partitions: data.partitions.map((partition) => ({
      ...partition,
      services: Object.fromEntries(
        Object.entries(partition.services).filter(([service]) => services.includes(service)),
      ),
    })),
  };
}

/** The files of all packages as one, in the form that `unpack` of the runtime reads. */
export function pack(files: Files): Uint8Array {
  const entries = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  const head = new TextEncoder().encode(JSON.stringify(entries.map(([path, { length }]) => [path, length])));
  const size = new Uint8Array(new Uint32Array([head.length]).buffer);
  return Buffer.concat([size, head, ...entries.map(([, bytes]) => bytes)]);
}
