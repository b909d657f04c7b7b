import type { IncomingBody } from '../body/incoming-body.ts';
import type { Query } from '../http/query.ts';
import { S3Error } from '../s3-error.ts';
import type { User } from '../user.ts';
import { claimInHeader } from './authorization-header.ts';
import { parseTime, type Claim } from './credential.ts';
import { claimInQuery } from './presigned-query.ts';
import { recompute, sameSignature, type Recomputed, type Signable } from './signature.ts';

/** A request, with what is needed to tell who sent it. */
export interface Unauthenticated {
  request: Request;
  url: URL;
  query: Query;
  body: IncomingBody;
  now: Date;
  /** The region whose endpoint was asked; absent where an endpoint serves all. */
  region: string | undefined;
}

/** Who sent a request, and by what signature; without one, anybody. */
export interface Caller {
  user?: User;
  claim?: Claim;
}

const maxSkew = 15 * 60 * 1000;

/**
 * Tells who sent a request, by its signature.
 * Throws InvalidAccessKeyId, SignatureDoesNotMatch, RequestTimeTooSkewed, AuthorizationHeaderMalformed and their like.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
export async function authenticate(
  incoming: Unauthenticated,
  users: ReadonlyMap<string, User>,
): Promise<Caller> {
  const { request, query, now } = incoming;
  const authorization = request.headers.get('authorization');
  const inQuery =
    query.has('X-Amz-Signature') || query.has('X-Amz-Algorithm') || query.has('X-Amz-Credential');
  if (authorization !== null && inQuery) {
    throw new S3Error('InvalidArgument', {
      message:
        'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified',
    });
  }
  if (authorization === null && !inQuery) return {};
  const claim =
    authorization === null
      ? claimInQuery(query, request.headers, now)
      : claimInHeader(authorization, request.headers);
  verifyScope(claim, incoming.region, inQuery);
  verifyTime(claim, now, inQuery);
  const user = users.get(claim.accessKeyId);
  if (!user) throw new S3Error('InvalidAccessKeyId', { details: { AWSAccessKeyId: claim.accessKeyId } });
  const token = request.headers.get('x-amz-security-token') ?? query.get('X-Amz-Security-Token');
  if (token !== undefined) throw new S3Error('InvalidToken', { details: { 'Token-0': token } });
  verifySignedHeaders(claim, request.headers);
  const recomputed = await recompute(user, claim.time, claim.scope, await signable(incoming, claim));
  if (!sameSignature(recomputed.signature, claim.signature)) throw mismatch(claim, recomputed);
  return { user, claim };
}

function verifyScope({ scope, time }: Claim, region: string | undefined, inQuery: boolean): void {
  const where = inQuery
    ? 'Error parsing the X-Amz-Credential parameter;'
    : 'The authorization header is malformed;';
  const code = inQuery ? 'AuthorizationQueryParametersError' : 'AuthorizationHeaderMalformed';
  if (scope.service !== 's3') {
    throw new S3Error(code, {
      message: `${where} incorrect service "${scope.service}". This endpoint belongs to "s3".`,
    });
  }
  if (region !== undefined && scope.region !== region) {
    throw new S3Error(code, {
      message: `${where} the region '${scope.region}' is wrong; expecting '${region}'`,
      details: { Region: region },
    });
  }
  if (!time.startsWith(scope.day)) {
    throw new S3Error(code, {
      message: `${where} Invalid credential date "${scope.day}". This date is not the same as X-Amz-Date: "${time.slice(0, 8)}".`,
    });
  }
}

function verifyTime({ time }: Claim, now: Date, inQuery: boolean): void {
  const early = (parseTime(time) ?? 0) - now.getTime();
  // A presigned URL has its own expiry, and may be as old as that.
  if (early <= maxSkew && (inQuery || -early <= maxSkew)) return;
  throw new S3Error('RequestTimeTooSkewed', {
    details: {
      RequestTime: time,
      ServerTime: now.toISOString().replace(/\.\d{3}/, ''),
      MaxAllowedSkewMilliseconds: maxSkew,
    },
  });
}

/** Whatever S3 would act upon must be signed. */
function verifySignedHeaders({ signedHeaders }: Claim, headers: Headers): void {
  const unsigned = signedHeaders.includes('host') ? [] : ['host'];
  for (const name of headers.keys()) {
    if (name.startsWith('x-amz-') && name !== 'x-amz-content-sha256' && !signedHeaders.includes(name))
      unsigned.push(name);
  }
  if (unsigned.length === 0) return;
  throw new S3Error('AccessDenied', {
    message: 'There were headers present in the request which were not signed',
    details: { HeadersNotSigned: unsigned.join(', ') },
  });
}

async function signable({ request, url, body }: Unauthenticated, claim: Claim): Promise<Signable> {
  const headers: Record<string, string> = {};
  for (const name of claim.signedHeaders) {
    let value = request.headers.get(name);
    // A Request shows neither of these two, though its sender signed them.
    if (name === 'host') value = url.host;
    else if (name === 'content-length') value ??= String(await body.sentLength());
    headers[name] = (value ?? '').trim().replace(/\s+/g, ' ');
  }
  return {
    method: request.method,
    path: canonicalPath(url.pathname),
    query: queryBag(url.search),
    headers,
    payloadHash: claim.payloadHash,
  };
}

function canonicalPath(path: string): string {
  return escape(decode(path)).replaceAll('%2F', '/');
}

/** All parameters but the signature, as the signer takes them. */
function queryBag(search: string): Record<string, string | string[]> {
  const bag: Record<string, string | string[]> = {};
  if (search.length < 2) return bag;
  for (const pair of search.slice(1).split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode((equals < 0 ? pair : pair.slice(0, equals)).replaceAll('+', ' '));
    const value = equals < 0 ? '' : decode(pair.slice(equals + 1).replaceAll('+', ' '));
    const before = Object.hasOwn(bag, name) ? bag[name] : undefined;
    bag[name] = before === undefined ? value : [before, value].flat();
  }
  return bag;
}

function escape(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw new S3Error('InvalidURI', { cause });
  }
}

function mismatch(
  { accessKeyId, signature }: Claim,
  { canonicalRequest, stringToSign }: Recomputed,
): S3Error {
  return new S3Error('SignatureDoesNotMatch', {
    details: {
      AWSAccessKeyId: accessKeyId,
      StringToSign: stringToSign,
      SignatureProvided: signature,
      StringToSignBytes: spacedHex(stringToSign),
      CanonicalRequest: canonicalRequest,
      CanonicalRequestBytes: spacedHex(canonicalRequest),
    },
  });
}

function spacedHex(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
