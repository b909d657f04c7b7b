import type { Exchange } from '#connections';
import { portableTextHashes } from '#protocol/signing';

/** What a request says about its own signature (version 4). */
export interface SignatureClaim {
  readonly kind: 'header' | 'presigned';
  readonly accessKeyId: string;
  /** As `20260131`. */
  readonly day: string;
  readonly region: string;
  readonly service: string;
  /** As `20260131T120000Z`. */
  readonly time: string;
  readonly signedHeaders: readonly string[];
  readonly payloadHash: string;
  readonly signature: string;
}

/** Why the signature of a request cannot be shown step by step. */
export interface NoClaim {
  readonly kind: 'none' | 'version 2' | 'form' | 'unreadable';
}

/**
 * Reads the signature of a request, from its header or from its presigned URL.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
export function readClaim({ request }: Pick<Exchange, 'request'>): SignatureClaim | NoClaim {
  const header = (name: string) => request.headers.find(([known]) => known === name)?.[1];
  const query = new URL(request.url).searchParams;
  const authorization = header('authorization');
  if (authorization?.startsWith('AWS4-HMAC-SHA256')) {
    const field = (name: string) => new RegExp(`\\b${name}=([^,\\s]+)`).exec(authorization)?.[1];
    return claim('header', {
      credential: field('Credential'),
      signedHeaders: field('SignedHeaders'),
      signature: field('Signature'),
      time: header('x-amz-date') ?? basicTime(header('date')),
      payloadHash: header('x-amz-content-sha256') ?? hashForSts(field('Credential'), request.body),
    });
  }
  if (query.has('X-Amz-Signature')) {
    const parameter = (name: string) => query.get(name) ?? undefined;
    return claim('presigned', {
      credential: parameter('X-Amz-Credential'),
      signedHeaders: parameter('X-Amz-SignedHeaders'),
      signature: parameter('X-Amz-Signature'),
      time: parameter('X-Amz-Date'),
      payloadHash: header('x-amz-content-sha256') ?? parameter('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
    });
  }
  if (authorization?.startsWith('AWS ') || query.has('AWSAccessKeyId')) return { kind: 'version 2' };
  if (authorization !== undefined) return { kind: 'unreadable' };
  return { kind: header('content-type')?.startsWith('multipart/form-data') ? 'form' : 'none' };
}

/** The hash of the body, where a service takes it from the body itself: a request to S3 says it in a header. */
function hashForSts(credential: string | undefined, body: Uint8Array): string | undefined {
  const isForSts = credential?.endsWith('/sts/aws4_request') === true;
  return isForSts ? portableTextHashes.sha256Of(new TextDecoder().decode(body)) : undefined;
}

interface Fields {
  readonly credential: string | undefined;
  readonly signedHeaders: string | undefined;
  readonly signature: string | undefined;
  readonly time: string | undefined;
  readonly payloadHash: string | undefined;
}

function claim(kind: SignatureClaim['kind'], fields: Fields): SignatureClaim | NoClaim {
  const { credential, signedHeaders, signature, time, payloadHash } = fields;
  // Some providers' access key ids contain slashes.
  const [, accessKeyId, day, region, service] =
    /^(.+)\/(\d{8})\/([^/]*)\/([^/]*)\/aws4_request$/.exec(credential ?? '') ?? [];
  const all = [accessKeyId, day, region, service, signedHeaders, signature, time, payloadHash];
  if (all.includes(undefined)) return { kind: 'unreadable' };
  return {
    kind,
    accessKeyId: accessKeyId ?? '',
    day: day ?? '',
    region: region ?? '',
    service: service ?? '',
    time: time ?? '',
    signedHeaders: (signedHeaders ?? '').toLowerCase().split(';'),
    payloadHash: payloadHash ?? '',
    signature: signature ?? '',
  };
}

function basicTime(date: string | undefined): string | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
