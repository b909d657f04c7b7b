import { toBase64, toHex } from '../body/octets.ts';
import { S3Error } from '../s3-error.ts';
import { httpDate } from './dates.ts';
import type { Reply } from './reply.ts';
import { plainXmlDocument } from './xml.ts';

/** Makes the response to one request, with the headers that every response of S3 has. */
export interface Answer {
  readonly now: Date;
  setUrl(url: URL): void;
  success(reply: Reply): Response;
  failure(error: unknown): Response;
}

const exposed = [
  'ETag',
  'Accept-Ranges',
  'Content-Encoding',
  'Content-Length',
  'Content-Range',
  'Date',
  'Location',
  'x-amz-bucket-region',
  'x-amz-delete-marker',
  'x-amz-id-2',
  'x-amz-request-id',
  'x-amz-version-id',
  'x-amz-checksum-crc32',
  'x-amz-checksum-crc32c',
  'x-amz-checksum-crc64nvme',
  'x-amz-checksum-sha1',
  'x-amz-checksum-sha256',
  'x-amz-checksum-type',
  'x-amz-mp-parts-count',
  'x-amz-server-side-encryption',
  'x-amz-storage-class',
].join(', ');

/** Begins the answer to a request that arrived at `now`. */
export function createAnswer(request: Request, now: Date): Answer {
  const random = crypto.getRandomValues(new Uint8Array(40));
  const requestId = toHex(random.subarray(0, 8)).toUpperCase();
  const hostId = toBase64(random.subarray(8));
  let resource = '/';

  const respond = (status: number, headers: Readonly<Record<string, string>>, body: Reply['body']) => {
    const bodiless = request.method === 'HEAD' || status === 204 || status === 304;
    return new Response(bodiless ? null : (body ?? null), {
      status,
      headers: {
        'x-amz-id-2': hostId,
        'x-amz-request-id': requestId,
        Date: httpDate(now.getTime()),
        Server: 'AmazonS3',
        ...(request.headers.has('origin') && corsHeaders),
        ...headers,
      },
    });
  };

  return {
    now,
    setUrl: (url) => (resource = url.pathname),
    success: ({ status = 200, headers = {}, body }) => respond(status, headers, body),
    failure: (thrown) => {
      const error = thrown instanceof S3Error ? thrown : new S3Error('InternalError', { cause: thrown });
      const { code, message, details, headers, status } = error;
      const body = plainXmlDocument('Error', {
        Code: code,
        Message: message,
        ...details,
        ...(code === 'NoSuchKey' || Object.hasOwn(details, 'BucketName') ? {} : { Resource: resource }),
        RequestId: requestId,
        HostId: hostId,
      });
      return respond(status, { 'Content-Type': 'application/xml', ...headers }, body);
    },
  };
}

const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': exposed,
};
